package org.secondopinion.domain.caseload;

import java.util.Collections;
import java.util.Set;

import org.secondopinion.domain.casefile.Step;

/** How far along a step of a case is. */
public enum Progress {

	DONE, CURRENT, TO_DO;

	/**
	 * How far along one step is, given where the case is now.
	 * @param step the step asked about
	 * @param current the steps in which something waits; two while records and booking
	 * run side by side; empty once the case has ended
	 * @return the progress of that step
	 */
	public static Progress of(Step step, Set<Step> current) {
		if (current.contains(step)) {
			return CURRENT;
		}
		if (current.isEmpty() || step.compareTo(Collections.min(current)) < 0) {
			return DONE;
		}
		// Records and booking begin together: the one that no longer waits is done.
		boolean besideRecords = step == Step.BOOK_SPECIALIST && current.contains(Step.REQUEST_RECORDS);
		return besideRecords ? DONE : TO_DO;
	}

}
