package org.secondopinion.web.decision;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;

/**
 * What keeps a patient from deciding. Who can be asked to hurry depends on it, so the
 * tasks that wait say it: they are true for a second and for a third opinion.
 */
enum StillMissing {

	/** The opinion is released, and the patient has not confirmed to have read it. */
	READING(TaskKind.READ_OPINION),

	/** The opinion is read, and asks for tests first. */
	TESTS(TaskKind.ARRANGE_TESTS, TaskKind.AGREE_TO_TESTS, TaskKind.AWAIT_TESTS),

	/** The opinion is read, and the doctors are to talk about it first. */
	DOCTORS_TALK(TaskKind.ARRANGE_DOCTORS_TALK),

	/** The opinion is signed, and waits to be checked. */
	RELEASE(TaskKind.RELEASE_OPINION),

	/** Nothing is: the patient can decide by now. */
	NOTHING(TaskKind.MAKE_DECISION),

	/** The opinion is not written. */
	OPINION;

	private final Set<TaskKind> shownBy;

	StillMissing(TaskKind... shownBy) {
		this.shownBy = (shownBy.length == 0) ? Set.of() : EnumSet.of(shownBy[0], shownBy);
	}

	static StillMissing of(Collection<OpenTask> waiting) {
		for (StillMissing missing : values()) {
			if (waiting.stream().map(OpenTask::kind).anyMatch(missing.shownBy::contains)) {
				return missing;
			}
		}
		return OPINION;
	}

}
