package org.secondopinion.domain.access;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.PersonId;

/**
 * Who is doing something just now. Whatever the process does in answer happens in the
 * same thread, so that it can tell what the person sees on the next page anyway from what
 * the person must be told.
 */
public final class Presence {

	private static final ScopedValue<PersonId> PERSON = ScopedValue.newInstance();

	private Presence() {
	}

	/**
	 * Does something for a person who is there.
	 * @param <T> what the work gives back
	 * @param person who
	 * @param work what to do
	 * @return what the work gave back
	 */
	public static <T extends @Nullable Object> T of(PersonId person, Supplier<T> work) {
		return ScopedValue.where(PERSON, person).call(work::get);
	}

	/**
	 * Whether a person is doing something just now.
	 * @param person who
	 * @return {@code false} also while a timer, and nobody, does something
	 */
	public static boolean isHere(PersonId person) {
		return PERSON.isBound() && PERSON.get().equals(person);
	}

}
