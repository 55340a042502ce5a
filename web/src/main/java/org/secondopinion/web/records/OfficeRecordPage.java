package org.secondopinion.web.records;

import java.util.HashMap;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.AnswerAboutRecords;
import org.secondopinion.domain.records.OfficeReply;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.ReadersMoments;

import org.springframework.stereotype.Component;

/**
 * What a doctor's office is shown of a record that it is asked for: the authorization, as
 * the patient signed it, and what the office itself said. Nothing else of the case.
 */
@Component
class OfficeRecordPage {

	private final People people;

	private final Intakes intakes;

	private final Programmes programmes;

	private final Choices choices;

	private final ReadersMoments moments;

	OfficeRecordPage(People people, Intakes intakes, Programmes programmes, Choices choices, ReadersMoments moments) {
		this.people = people;
		this.intakes = intakes;
		this.programmes = programmes;
		this.choices = choices;
		this.moments = moments;
	}

	Map<String, Object> facts(Visit visit, AnswerAboutRecords.Asked asked) {
		IntakeSection.About about = this.intakes.of(visit.caseId()).about();
		Map<String, Object> facts = new HashMap<>();
		facts.put("patient", this.people.find(visit.caseFile().patient()).orElseThrow().name());
		facts.put("bornOn", (about == null) ? null : about.bornOn());
		facts.put("programme", this.programmes.get(visit.caseFile().programme()));
		facts.put("when", this.moments.of(visit));
		facts.put("asked", asked);
		facts.put("record", this.choices.label(asked.item().kind()));
		facts.put("replies", this.choices.of(OfficeReply.class));
		return facts;
	}

}
