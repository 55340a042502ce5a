package org.secondopinion.web.opinion;

import java.util.Optional;
import java.util.stream.Collectors;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Component;

/**
 * What the navigator can send to the first doctor. It names no patient and nothing about
 * anybody's health, because it may go by plain e-mail; who the patient is, the navigator
 * says on the phone.
 */
@Component
class TalkDraft {

	private final Intakes intakes;

	private final ReadOpinion reading;

	private final Programmes programmes;

	TalkDraft(Intakes intakes, ReadOpinion reading, Programmes programmes) {
		this.intakes = intakes;
		this.reading = reading;
		this.programmes = programmes;
	}

	/**
	 * How to reach the first doctor.
	 * @param visit who, in which case
	 * @return the contact from the intake; empty if there is none
	 */
	String contact(Visit visit) {
		return doctor(visit).map(IntakeSection.Doctor::contact).orElse("");
	}

	/**
	 * The words.
	 * @param visit who, in which case
	 * @return plain text, with line breaks
	 */
	String text(Visit visit) {
		Programme programme = this.programmes.get(visit.caseFile().programme());
		String name = doctor(visit).map(IntakeSection.Doctor::name).filter((it) -> !it.isBlank()).orElse("Doctor");
		String others = this.reading.released(visit)
			.stream()
			.map((opinion) -> opinion.signature().name())
			.distinct()
			.collect(Collectors.joining(" and "));
		return """
				Dear %s,

				A patient of yours asked our program for another opinion, and agrees that you and %s talk to each \
				other about it. Would you do that? It may take ten minutes.

				Please call us at %s and name case %s. We then tell you who the patient is, and how you reach each \
				other.

				%s, %s
				""".formatted(name, others, programme.phone(), visit.caseFile().reference(), visit.by().name(),
				programme.name());
	}

	private Optional<IntakeSection.Doctor> doctor(Visit visit) {
		return Optional.ofNullable(this.intakes.of(visit.caseId()).doctor());
	}

}
