package org.secondopinion.web.decision;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Detail;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;

import org.springframework.stereotype.Component;

/** Who may be told, by name where the case knows one. */
@Component
class Recipients {

	private final Intakes intakes;

	private final ReadOpinion opinions;

	private final Choices choices;

	Recipients(Intakes intakes, ReadOpinion opinions, Choices choices) {
		this.intakes = intakes;
		this.opinions = opinions;
		this.choices = choices;
	}

	/**
	 * Who can be chosen, as explicit consents.
	 * @param visit who asks, in which case
	 * @param allowed who can be chosen
	 * @return a choice for each
	 */
	List<Choice> consents(Visit visit, Collection<Recipient> allowed) {
		return allowed.stream()
			.sorted()
			.map((recipient) -> new Choice(recipient.name(), this.choices.label(recipient), name(visit, recipient)))
			.toList();
	}

	/**
	 * Somebody who may be told.
	 *
	 * @param recipient who
	 * @param role in words
	 * @param name the name, as far as known
	 * @param contact how to reach the person, as far as known
	 * @param besides what the person may be told besides the way that was chosen
	 */
	record Named(Recipient recipient, String role, String name, String contact, List<Detail> besides) {
	}

	List<Named> named(Visit visit, List<Consent> consents) {
		return consents.stream()
			.sorted((one, other) -> one.recipient().compareTo(other.recipient()))
			.map((consent) -> new Named(consent.recipient(), role(consent.recipient()),
					consent.name().isEmpty() ? name(visit, consent.recipient()) : consent.name(),
					contact(visit, consent), consent.besides().stream().sorted().toList()))
			.toList();
	}

	private String role(Recipient recipient) {
		return switch (recipient) {
			case FIRST_DOCTOR -> "First doctor";
			case SECOND_DOCTOR -> "Second doctor";
			case LATER_DOCTORS -> "Doctor of a later opinion";
			case FAMILY_MEMBER -> "Family member or friend";
		};
	}

	private String name(Visit visit, Recipient recipient) {
		return switch (recipient) {
			case FIRST_DOCTOR -> firstDoctor(visit).name();
			case SECOND_DOCTOR -> signers(visit).limit(1).collect(Collectors.joining());
			case LATER_DOCTORS -> signers(visit).skip(1).collect(Collectors.joining(", "));
			case FAMILY_MEMBER -> "";
		};
	}

	private Stream<String> signers(Visit visit) {
		return this.opinions.released(visit).stream().map((opinion) -> opinion.signature().name());
	}

	private String contact(Visit visit, Consent consent) {
		boolean firstDoctor = consent.recipient() == Recipient.FIRST_DOCTOR;
		return (firstDoctor && consent.contact().isEmpty()) ? firstDoctor(visit).contact() : consent.contact();
	}

	private IntakeSection.Doctor firstDoctor(Visit visit) {
		IntakeSection.Doctor doctor = this.intakes.of(visit.caseId()).doctor();
		return (doctor != null) ? doctor : new IntakeSection.Doctor("", "", "");
	}

}
