package org.secondopinion.web.decision;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/** Tells the navigator that a patient is not clear about the decision yet. */
@Component
class UnclearFlag implements CaseFlag {

	private final Decide decide;

	UnclearFlag(Decide decide) {
		this.decide = decide;
	}

	@Override
	public Optional<String> words(Visit visit) {
		boolean unclear = this.decide.deliberation(visit).worksheet().isUnclear();
		return unclear ? Optional.of("Unsure about the decision: offer a talk") : Optional.empty();
	}

}
