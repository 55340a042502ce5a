package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** How long it is safe to wait. */
@Component
class TimingForm implements SectionForm<TimingForm.Form> {

	private static final String YES = "yes";

	private static final String NO = "no";

	private final Choices choices;

	TimingForm(Choices choices) {
		this.choices = choices;
	}

	@Override
	public IntakeSection.Name name() {
		return IntakeSection.Name.TIMING;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form of(Intake intake) {
		IntakeSection.Timing said = intake.timing();
		return (said == null) ? new Form("", "") : new Form(said.safeToWait().name(), said.redFlag() ? YES : NO);
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of("safeToWait", this.choices.of(SafeToWait.class), "yesOrNo",
				List.of(new Choice(NO, "No", null), new Choice(YES, "Yes", null)));
	}

	@Override
	public void check(Form form, LocalDate today, Errors errors) {
		Typed.chosen(errors, "safeToWait", SafeToWait.class, form.safeToWait(),
				"Choose one. If nobody told you, choose \"I do not know\".");
		if (form.redFlag().isEmpty()) {
			errors.rejectValue("redFlag", "chosen", "Choose yes or no, so that we know if you need help at once.");
		}
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.Timing(Typed.constant(SafeToWait.class, form.safeToWait()).orElseThrow(),
				form.redFlag().equals(YES));
	}

	record Form(String safeToWait, String redFlag) {

		Form {
			safeToWait = Typed.text(safeToWait);
			redFlag = Typed.text(redFlag);
		}

	}

}
