package org.secondopinion.standalone.samples;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.journey.TaskKind;

/** When the things happen that people do with a case. */
@FunctionalInterface
public interface Tempo {

	/** One after the other, as quickly as they can be done. */
	Tempo AT_ONCE = (_, move) -> move.run();

	/**
	 * Does the next thing at its time.
	 * @param kind the task that it ends; {@code null} if it ends none
	 * @param move what is done
	 */
	void next(@Nullable TaskKind kind, Runnable move);

}
