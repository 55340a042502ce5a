package org.secondopinion.web.booking;

import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.web.layout.Choices;

import org.springframework.stereotype.Component;

/**
 * Puts together what a patient takes along to the specialist. Whoever may not read what
 * the patient told gets nothing of it here, either.
 */
@Component
class Preparing {

	private final Intakes intakes;

	private final RecordItems records;

	private final Choices choices;

	Preparing(Intakes intakes, RecordItems records, Choices choices) {
		this.intakes = intakes;
		this.records = records;
		this.choices = choices;
	}

	Preparation of(Visit visit) {
		if (!visit.may(CaseAction.READ_PACKET)) {
			return new Preparation(List.of(), List.of());
		}
		List<String> questions = Optional.ofNullable(this.intakes.of(visit.caseId()).questions())
			.map(IntakeSection.Questions::questions)
			.orElse(List.of());
		List<String> inHand = this.records.of(visit.caseId())
			.usable()
			.stream()
			.map((item) -> this.choices.label(item.kind()))
			.toList();
		return new Preparation(questions, inHand);
	}

}
