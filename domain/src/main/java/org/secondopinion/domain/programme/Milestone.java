package org.secondopinion.domain.programme;

import org.secondopinion.domain.casefile.Step;

/**
 * What has to be reached on the way to the decision, in order, each a number of working
 * days before it on the usual path. Records and booking run side by side. The numbers are
 * those of programmes that keep what they promise: a written opinion within three working
 * days of complete records, five days for the doctor and the records.
 */
public enum Milestone {

	/** The intake is accepted, and the path found. */
	ASSESSED(Step.ASSESS, 15),

	/** The current doctor knows, or is not to know. */
	DOCTOR_TOLD(Step.NOTIFY_DOCTOR, 13),

	/** Every record is in hand, or done without. */
	RECORDS_COMPLETE(Step.REQUEST_RECORDS, 8),

	/** A specialist has accepted, and the time is agreed. */
	SPECIALIST_BOOKED(Step.BOOK_SPECIALIST, 8),

	/** The second opinion is signed. */
	OPINION_SIGNED(Step.COMPARE, 5),

	/** The patient has read it. */
	OPINION_READ(Step.COMPARE, 3),

	/** The patient has decided. */
	DECIDED(Step.DECIDE, 0);

	private final Step step;

	private final int workingDaysBefore;

	Milestone(Step step, int workingDaysBefore) {
		this.step = step;
		this.workingDaysBefore = workingDaysBefore;
	}

	/**
	 * In which step it is reached.
	 * @return the step
	 */
	public Step step() {
		return this.step;
	}

	/**
	 * How long before the decision it should be reached on the usual path.
	 * @return working days of the programme
	 */
	int workingDaysBefore() {
		return this.workingDaysBefore;
	}

}
