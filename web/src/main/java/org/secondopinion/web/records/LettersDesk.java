package org.secondopinion.web.records;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.Ladder;
import org.secondopinion.domain.records.OfficeLetter;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.web.layout.Choices;

import org.springframework.stereotype.Component;

/** Gathers what a letter to a records office is drafted from. */
@Component
class LettersDesk {

	private final Intakes intakes;

	private final People people;

	private final Programmes programmes;

	private final Choices choices;

	LettersDesk(Intakes intakes, People people, Programmes programmes, Choices choices) {
		this.intakes = intakes;
		this.people = people;
		this.programmes = programmes;
		this.choices = choices;
	}

	/**
	 * The letter of the rung that comes next.
	 * @param visit who writes, in which case
	 * @param item the record that is waited for
	 * @return the draft
	 */
	OfficeLetter draft(Visit visit, RecordItem.Requested item) {
		Programme programme = this.programmes.get(visit.caseFile().programme());
		OfficeLetter.Sender sender = new OfficeLetter.Sender(
				this.people.find(visit.caseFile().patient()).orElseThrow().name(),
				Optional.ofNullable(this.intakes.of(visit.caseId()).about())
					.map(IntakeSection.About::bornOn)
					.orElse(null),
				programme.name(), programme.phone());
		return OfficeLetter.draft(Ladder.next(item.underWay()), this.choices.label(item.kind()), item.underWay(),
				sender);
	}

}
