package org.secondopinion.web.records;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.records.StopAfterEnd;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/** Tells the navigator of an ended case that offices may still send something. */
@Component
class UntoldOfficesFlag implements CaseFlag {

	private final StopAfterEnd stopping;

	UntoldOfficesFlag(StopAfterEnd stopping) {
		this.stopping = stopping;
	}

	@Override
	public boolean outlivesCase() {
		return true;
	}

	@Override
	public Optional<String> words(Visit visit) {
		int untold = this.stopping.untold(visit).size();
		return (untold == 0) ? Optional.empty() : Optional.of("Records offices to tell of the end: " + untold);
	}

}
