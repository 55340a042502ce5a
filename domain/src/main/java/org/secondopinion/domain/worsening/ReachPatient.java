package org.secondopinion.domain.worsening;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;

/**
 * By which number a patient who got worse is reached. It is for whoever is alerted, and
 * for no longer than nobody has the change in hand.
 */
public final class ReachPatient {

	private final Intakes intakes;

	private final CaseHistory history;

	public ReachPatient(Intakes intakes, CaseHistory history) {
		this.intakes = intakes;
		this.history = history;
	}

	/**
	 * Whether whoever is alerted may have to call the patient.
	 * @param visit who asks, in which case
	 * @return {@code false} if there is no change to deal with, or somebody has it in
	 * hand
	 */
	public boolean isNeeded(Visit visit) {
		return visit.caseFile().isWorseToDealWith()
				&& InHand.since(visit.caseFile().worseAt(), this.history.of(visit.caseId())).isEmpty();
	}

	/**
	 * The number that stands in the intake.
	 * @param visit who asks, in which case
	 * @return the number; nothing if the patient gave none yet, if the number is not
	 * needed, or if the visitor may not read it
	 */
	public Optional<Telephone> phone(Visit visit) {
		if (!visit.may(CaseAction.REACH_PATIENT) || !isNeeded(visit)) {
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
