package org.secondopinion.domain.worsening;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;

/**
 * By which number a patient who got worse is reached. It is for whoever is alerted, and
 * for no longer than somebody still has to deal with the change.
 */
public final class ReachPatient {

	private final Intakes intakes;

	public ReachPatient(Intakes intakes) {
		this.intakes = intakes;
	}

	/**
	 * The number that stands in the intake.
	 * @param visit who asks, in which case
	 * @return the number; nothing if the patient gave none yet, if nobody has to be
	 * called about a change, or if the visitor may not read it
	 */
	public Optional<Telephone> phone(Visit visit) {
		if (!visit.caseFile().isWorseToDealWith() || !visit.may(CaseAction.REACH_PATIENT)) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.intakes.of(visit.caseId()).about())
			.map((about) -> new Telephone(about.phone(), about.dialed(), about.bestTime()));
	}

	/**
	 * A number, and nothing else of the intake.
	 *
	 * @param number as the patient wrote it
	 * @param dialed as a telephone dials it
	 * @param bestTime when the patient likes to be called; may be empty
	 */
	public record Telephone(String number, String dialed, String bestTime) {

	}

}
