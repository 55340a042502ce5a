package org.secondopinion.domain.decision;

import java.time.LocalDate;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;

/** Sets a new decide-by date: on the word of a doctor, and never for comfort. */
final class MoveDate {

	private final Cases cases;

	private final CaseHistory history;

	MoveDate(Cases cases, CaseHistory history) {
		this.cases = cases;
		this.history = history;
	}

	/**
	 * Sets it.
	 * @param visit who, in which case
	 * @param step during which step
	 * @param day the new day, in the programme's zone
	 * @param doctorsWord which doctor says that it is safe to wait until then, and how
	 * that is known
	 * @throws IllegalArgumentException if no doctor says so
	 */
	void to(Visit visit, Step step, LocalDate day, String doctorsWord) {
		if (doctorsWord.isBlank()) {
			throw new IllegalArgumentException("A new date needs the word of a doctor");
		}
		this.cases.save(visit.caseFile().toDecideBy(day));
		this.history.append(visit.event(step, EventKind.DECIDE_BY_MOVED, day.toString(), doctorsWord));
	}

}
