package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Why a second opinion. */
@Component
class ReasonsForm implements SectionForm<ReasonsForm.Form> {

	private final Choices choices;

	ReasonsForm(Choices choices) {
		this.choices = choices;
	}

	@Override
	public IntakeSection.Name name() {
		return IntakeSection.Name.REASONS;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form of(Intake intake) {
		IntakeSection.Reasons said = intake.reasons();
		return (said == null) ? new Form(List.of(), "")
				: new Form(said.reasons().stream().map(Reason::name).toList(), said.inOwnWords());
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of("reasons", this.choices.of(Reason.class));
	}

	@Override
	public void check(Form form, LocalDate today, Errors errors) {
		if (chosen(form).isEmpty()) {
			errors.rejectValue("reasons", "chosen", "Tick at least one reason. \"Peace of mind\" is a good one.");
		}
		Typed.notTooLong(errors, "inOwnWords", form.inOwnWords());
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.Reasons(chosen(form), form.inOwnWords());
	}

	private static Set<Reason> chosen(Form form) {
		return form.reasons()
			.stream()
			.map((name) -> Typed.constant(Reason.class, name))
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
	}

	record Form(List<String> reasons, String inOwnWords) {

		Form {
			reasons = Typed.texts(reasons);
			inOwnWords = Typed.text(inOwnWords);
		}

	}

}
