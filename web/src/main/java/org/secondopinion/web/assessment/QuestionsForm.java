package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the patient wants to know. */
@Component
class QuestionsForm implements SectionForm<QuestionsForm.Form> {

	@Override
	public IntakeSection.Name name() {
		return IntakeSection.Name.QUESTIONS;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form of(Intake intake) {
		List<String> asked = (intake.questions() == null) ? List.of() : intake.questions().questions();
		return new Form(at(asked, 0), at(asked, 1), at(asked, 2), at(asked, 3), at(asked, 4));
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of();
	}

	@Override
	public void check(Form form, LocalDate today, Errors errors) {
		if (asked(form).isEmpty()) {
			errors.rejectValue("first", "needed", "Write at least one question. A small one is fine.");
		}
		Typed.notTooLong(errors, "first", form.first());
		Typed.notTooLong(errors, "second", form.second());
		Typed.notTooLong(errors, "third", form.third());
		Typed.notTooLong(errors, "fourth", form.fourth());
		Typed.notTooLong(errors, "fifth", form.fifth());
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.Questions(asked(form));
	}

	private static List<String> asked(Form form) {
		return Stream.of(form.first(), form.second(), form.third(), form.fourth(), form.fifth())
			.filter((question) -> !question.isEmpty())
			.toList();
	}

	private static String at(List<String> asked, int index) {
		return (index < asked.size()) ? asked.get(index) : "";
	}

	record Form(String first, String second, String third, String fourth, String fifth) {

		Form {
			first = Typed.text(first);
			second = Typed.text(second);
			third = Typed.text(third);
			fourth = Typed.text(fourth);
			fifth = Typed.text(fifth);
		}

	}

}
