package org.secondopinion.web.layout;

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
		return this.programmes.get(visit.caseFile().programme()).calendar().dayOf(visit.at());
	}

}
