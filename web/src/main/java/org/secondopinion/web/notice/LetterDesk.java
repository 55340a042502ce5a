package org.secondopinion.web.notice;

import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.notice.LetterDraft;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Component;

/** Gathers what a letter is drafted from. */
@Component
class LetterDesk {

	private final Intakes intakes;

	private final People people;

	private final Programmes programmes;

	LetterDesk(Intakes intakes, People people, Programmes programmes) {
		this.intakes = intakes;
		this.people = people;
		this.programmes = programmes;
	}

	LetterDraft draft(LetterPurpose purpose, CaseFile caseFile) {
		return LetterDraft.of(purpose, this.intakes.of(caseFile.id()),
				this.people.find(caseFile.patient()).orElseThrow().name(),
				this.programmes.get(caseFile.programme()).name(), caseFile.decideBy());
	}

}
