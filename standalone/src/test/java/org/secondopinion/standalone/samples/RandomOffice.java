package org.secondopinion.standalone.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.BringFile;
import org.secondopinion.domain.documents.Bringing;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.notice.AnswerForOffice;
import org.secondopinion.domain.notice.ChangeContact;
import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.notice.DoctorsAnswer;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.notice.OfficeCode;
import org.secondopinion.domain.notice.OfficeDoor;
import org.secondopinion.domain.notice.OfficeLinkId;
import org.secondopinion.domain.notice.OfficeProof;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The doctor's office, at random: it answers with the codes that reached it, on paper or
 * by mail, until the patient forbids it.
 */
final class RandomOffice extends RandomPart {

	private static final String WORDS = "Words of a random office.";

	private final List<Printed> printed = new ArrayList<>();

	RandomOffice(RandomJourney journey) {
		super(journey);
	}

	/** A letter on paper has a code. */
	void gets(OfficeCode code) {
		this.printed.add(new Printed(this.journey.current().reference(), code));
	}

	/** Somebody at the office has a letter, and tries its code. */
	void comes() {
		List<OfficeCode> codes = new ArrayList<>(this.printed.stream()
			.filter((it) -> it.reference().equals(this.journey.current().reference()))
			.map(Printed::code)
			.toList());
		get(RandomMailServer.class).arrived(this.journey.current().reference())
			.stream()
			.filter((it) -> it.kind() == MailKind.LETTER_TO_DOCTOR || it.kind() == MailKind.REMINDER_TO_DOCTOR)
			.map((it) -> OfficeCode.read(Objects.requireNonNull(it.secret()).words()).orElseThrow())
			.forEach(codes::add);
		if (!codes.isEmpty()) {
			proves(this.dice.any(codes));
		}
	}

	private void proves(OfficeCode code) {
		LocalDate born = Optional.ofNullable(get(Intakes.class).of(this.journey.current().id()).about())
			.map(IntakeSection.About::bornOn)
			.orElseThrow();
		LocalDate said = this.dice.chance(80) ? born : born.plusDays(1);
		OfficeProof[] proof = new OfficeProof[1];
		this.journey.inTime(() -> proof[0] = get(OfficeDoor.class).prove(code, said));
		switch (proof[0]) {
			case OfficeProof.Proved(OfficeLinkId link) -> {
				assertThat(isForbidden()).as("an office is let in that nobody may contact").isFalse();
				assertThat(this.journey.file().isOpen()).as("an office is let into a case that has ended").isTrue();
				comesIn(link);
			}
			case OfficeProof.OtherDay _ -> acted("office named another day");
			case OfficeProof.Dead _ -> acted("office refused");
		}
	}

	private void comesIn(OfficeLinkId link) {
		if (this.dice.chance(50)) {
			this.journey.inTime(() -> get(OfficeDoor.class).<@Nullable Void>open(link, (visit) -> {
				brings(visit);
				return null;
			}));
		}
		if (this.dice.chance(80)) {
			DoctorsAnswer answer = answer();
			this.journey.inTime(() -> get(OfficeDoor.class).<@Nullable Void>open(link, (visit) -> {
				get(AnswerForOffice.class).answer(visit, answer);
				return null;
			}));
			acted("office answered");
		}
	}

	private void brings(Visit visit) {
		BringFile bringing = get(BringFile.class);
		if (bringing.bring(visit,
				bringing.read(RandomFiles.page(this.dice))) instanceof Bringing.ToConfirm(Document document)) {
			get(AnswerForOffice.class).brought(visit, document.name());
			acted("office brought a file");
		}
	}

	/** What a doctor may say, to the office's form or to a navigator. */
	DoctorsAnswer answer() {
		DoctorsStance stance = this.dice.any(DoctorsStance.class);
		boolean somebodyFollows = stance == DoctorsStance.NOT_REACHABLE && this.journey.detour(70);
		return new DoctorsAnswer(stance, this.journey.today(), WORDS,
				somebodyFollows ? "Dr. Random Successor-Example" : null);
	}

	/** The patient forbids contact, or allows it again. */
	void changeContact() {
		if (isForbidden()) {
			this.journey.enter(anybodyWhoMay(CaseAction.SIGN), CaseAction.SIGN, get(ChangeContact.class)::allow);
			acted("contact allowed");
		}
		else {
			this.journey.enter(anybodyWhoMay(CaseAction.ACT_AS_PATIENT), CaseAction.ACT_AS_PATIENT,
					get(ChangeContact.class)::forbid);
			acted("contact forbidden");
		}
	}

	boolean isForbidden() {
		return ContactRule.brokenByContact(get(Notices.class).of(this.journey.current().id())).isPresent();
	}

	private record Printed(CaseReference reference, OfficeCode code) {
	}

}
