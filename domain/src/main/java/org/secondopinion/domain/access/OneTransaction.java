package org.secondopinion.domain.access;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Runs work in one transaction: all of it is kept, or nothing. */
public interface OneTransaction {

	/**
	 * Runs work.
	 * @param <T> what the work gives back
	 * @param work what to do; an exception out of it undoes everything
	 * @return what the work gave back
	 */
	<T extends @Nullable Object> T run(Supplier<T> work);

}
