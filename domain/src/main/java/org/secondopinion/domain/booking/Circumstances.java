package org.secondopinion.domain.booking;

import java.util.Set;

import org.secondopinion.domain.people.PersonId;

/**
 * What the navigator found out about a case that bears on who can review it, beyond what
 * the patient told at the intake.
 *
 * @param examinationNeeded whether the patient must be examined, or needs special tests
 * @param firstDoctorTrainedAt where the first doctor was trained; empty if not known
 * @param closeAssociates specialists who work closely with the first doctor
 * @param suggestedByFirstDoctor specialists whom the first doctor referred to or named
 * @param revision how often something was noted before; what began with an older revision
 * must not replace what is newer
 */
public record Circumstances(boolean examinationNeeded, String firstDoctorTrainedAt, Set<PersonId> closeAssociates,
		Set<PersonId> suggestedByFirstDoctor, int revision) {

	/** Nothing was found out. */
	public static final Circumstances UNKNOWN = new Circumstances(false, "", Set.of(), Set.of(), 0);

	public Circumstances {
		closeAssociates = Set.copyOf(closeAssociates);
		suggestedByFirstDoctor = Set.copyOf(suggestedByFirstDoctor);
	}

	Circumstances noted() {
		return new Circumstances(this.examinationNeeded, this.firstDoctorTrainedAt, this.closeAssociates,
				this.suggestedByFirstDoctor, this.revision + 1);
	}

}
