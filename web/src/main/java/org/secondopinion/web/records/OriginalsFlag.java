package org.secondopinion.web.records;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.records.Original;
import org.secondopinion.domain.records.Originals;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/** Tells the navigator that originals have to go back, also after the case has ended. */
@Component
class OriginalsFlag implements CaseFlag {

	private final Originals originals;

	OriginalsFlag(Originals originals) {
		this.originals = originals;
	}

	@Override
	public boolean outlivesCase() {
		return true;
	}

	@Override
	public Optional<String> words(Visit visit) {
		long out = this.originals.of(visit.caseId()).stream().filter(Original::isOut).count();
		return (out == 0) ? Optional.empty() : Optional.of("Originals to give back: " + out);
	}

}
