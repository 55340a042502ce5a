package org.secondopinion.domain.assessment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the programme made of an intake.
 *
 * @param confirmation what the navigator said; {@code null} before
 * @param triage what triage found; {@code null} before
 * @param urgentCareOwner who owns the hand-over to urgent care, by name; {@code null} if
 * there was none
 * @param safeToWaitOnceStable how long it was safe to wait when urgent care was over, or
 * the treatment had begun; counts from that day, in place of what the intake said;
 * {@code null} if there was neither, or the case did not resume
 */
public record Assessment(@Nullable IntakeConfirmation confirmation, @Nullable Triage triage,
		@Nullable String urgentCareOwner, @Nullable SafeToWait safeToWaitOnceStable) {

	/** An assessment that has not begun. */
	public static final Assessment NONE = new Assessment(null, null, null, null);

	public Assessment confirmed(IntakeConfirmation said) {
		return new Assessment(said, this.triage, this.urgentCareOwner, this.safeToWaitOnceStable);
	}

	public Assessment triaged(Triage found) {
		return new Assessment(this.confirmation, found, this.urgentCareOwner, this.safeToWaitOnceStable);
	}

	/**
	 * The day on which the long-term plan is reviewed, where the treatment started first.
	 * @return the day, in the programme's zone; {@code null} elsewhere
	 */
	public @Nullable LocalDate reviewOn() {
		return (this.confirmation != null) ? this.confirmation.reviewOn() : null;
	}

	/**
	 * This assessment, taken up after the treatment began.
	 * @param safeToWait how long it is safe to wait from then on
	 * @return the assessment with it
	 */
	public Assessment afterTreatment(SafeToWait safeToWait) {
		return new Assessment(this.confirmation, this.triage, this.urgentCareOwner, safeToWait);
	}

	/**
	 * This assessment after a hand-over to urgent care.
	 * @param owner who owned the hand-over, by name
	 * @param end how it ended
	 * @return the assessment with it
	 */
	public Assessment afterUrgentCare(String owner, UrgentCareEnd end) {
		return new Assessment(this.confirmation, this.triage, owner, switch (end) {
			case UrgentCareEnd.Resumed(SafeToWait now) -> now;
			case UrgentCareEnd.Closed() -> null;
		});
	}

}
