package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Prefill;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Who the patient is, beyond the name. */
@Component
class AboutForm implements SectionForm<AboutForm.Form> {

	/** Without an area code; a number of fewer digits reaches nobody. */
	private static final int FEWEST_DIGITS = 7;

	private static final int LONGEST = 120;

	private final Choices choices;

	AboutForm(Choices choices) {
		this.choices = choices;
	}

	@Override
	public IntakeSection.Name name() {
		return IntakeSection.Name.ABOUT;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form of(Intake intake) {
		IntakeSection.About said = intake.about();
		return (said == null) ? new Form("", "", "", "")
				: new Form(said.bornOn().toString(), said.sex().name(), said.phone(), said.bestTime());
	}

	@Override
	public Optional<Suggestion<Form>> suggested(Prefill prefill) {
		Person person = prefill.person();
		String born = (person.birthDate() instanceof PartialDate.OnDay(LocalDate day)) ? day.toString() : "";
		String phone = Objects.requireNonNullElse(person.phone(), "");
		List<String> found = new ArrayList<>();
		if (!born.isEmpty()) {
			found.add("your date of birth");
		}
		if (!sex(person).isEmpty()) {
			found.add("your sex");
		}
		if (!phone.isEmpty()) {
			found.add("your phone number");
		}
		if (found.isEmpty()) {
			return Optional.empty();
		}
		String words = "From your file " + person.source().fileName() + ": " + String.join(", ", found)
				+ ". Change what is not right.";
		return Optional.of(new Suggestion<>(new Form(born, sex(person), phone, ""), words));
	}

	private static String sex(Person person) {
		return switch (person.sexAtBirth()) {
			case FEMALE -> RecordedSex.FEMALE.name();
			case MALE -> RecordedSex.MALE.name();
			case NOT_STATED -> switch (person.gender()) {
				case FEMALE -> RecordedSex.FEMALE.name();
				case MALE -> RecordedSex.MALE.name();
				case OTHER -> RecordedSex.ANOTHER.name();
				case NOT_STATED -> "";
			};
		};
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of("sexes", this.choices.of(RecordedSex.class));
	}

	@Override
	public void check(Form form, LocalDate today, Errors errors) {
		Typed.pastDay(errors, "bornOn", form.bornOn(), today, "Give the date of birth, such as 03/07/1961.")
			.filter((day) -> day.isBefore(IntakeSection.About.EARLIEST))
			.ifPresent((_) -> errors.rejectValue("bornOn", "early", "Check the year: it must be 1900 or later."));
		if (form.phone().chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
			errors.rejectValue("phone", "needed", "Write a phone number with its area code, such as 312-555-0142.");
		}
		notTooLong(errors, "phone", form.phone());
		notTooLong(errors, "bestTime", form.bestTime());
	}

	private static void notTooLong(Errors errors, String field, String typed) {
		if (typed.length() > LONGEST) {
			errors.rejectValue(field, "long", "Shorten this to " + LONGEST + " characters.");
		}
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.About(Typed.day(form.bornOn()).orElseThrow(),
				Typed.constant(RecordedSex.class, form.sex()).orElse(RecordedSex.NOT_TOLD), form.phone(),
				form.bestTime());
	}

	record Form(String bornOn, String sex, String phone, String bestTime) {

		Form {
			bornOn = Typed.text(bornOn);
			sex = Typed.text(sex);
			phone = Typed.text(phone);
			bestTime = Typed.text(bestTime);
		}

	}

}
