package org.secondopinion.web.layout;

import java.time.Instant;
import java.time.LocalDate;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Component;

/** The day on which a visit takes place, where the programme works. */
@Component
public class Today {

	private final Programmes programmes;

	Today(Programmes programmes) {
		this.programmes = programmes;
	}

	/**
	 * The day of a visit.
	 * @param visit which visit
	 * @return the day in the programme's zone
	 */
	public LocalDate of(Visit visit) {
		return dayOf(visit, visit.at());
	}

	/**
	 * The day on which the case was opened: nobody asked anybody for it before.
	 * @param visit a visit of the case
	 * @return the day in the programme's zone
	 */
	public LocalDate opened(Visit visit) {
		return dayOf(visit, visit.caseFile().openedAt());
	}

	private LocalDate dayOf(Visit visit, Instant at) {
		return this.programmes.get(visit.caseFile().programme()).calendar().dayOf(at);
	}

}
