package org.secondopinion.web.opinion;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/** Leads from a patient's home to the opinions, once the second one is released. */
@Component
class ComparisonLink implements HomeLink {

	private final ReadOpinion reading;

	ComparisonLink(ReadOpinion reading) {
		this.reading = reading;
	}

	@Override
	public int order() {
		return 40;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_OPINIONS;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		if (this.reading.isKeptForPatient(visit)) {
			return Optional.of(link(visit, "The opinions", "a new one has arrived, and the patient reads it first"));
		}
		int later = this.reading.released(visit).size();
		String words = (later == 1) ? "Your two opinions side by side" : "Your opinions side by side";
		return (later == 0) ? Optional.empty() : Optional.of(link(visit, words, null));
	}

	private static Link link(Visit visit, String label, @Nullable String words) {
		return new Link(label, "/cases/" + visit.caseFile().reference() + "/comparison", words);
	}

}
