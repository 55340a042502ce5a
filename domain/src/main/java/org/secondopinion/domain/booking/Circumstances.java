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
 */
public record Circumstances(boolean examinationNeeded, String firstDoctorTrainedAt, Set<PersonId> closeAssociates,
		Set<PersonId> suggestedByFirstDoctor) {

	/** Nothing was found out. */
	public static final Circumstances UNKNOWN = new Circumstances(false, "", Set.of(), Set.of());

	public Circumstances {
		closeAssociates = Set.copyOf(closeAssociates);
		suggestedByFirstDoctor = Set.copyOf(suggestedByFirstDoctor);
	}

}
