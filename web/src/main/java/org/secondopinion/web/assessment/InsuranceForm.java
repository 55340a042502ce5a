package org.secondopinion.web.assessment;

import java.util.Locale;
import java.util.Map;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Who pays, and where the patient lives. */
@Component
class InsuranceForm implements SectionForm<InsuranceForm.Form> {

	@Override
	public IntakeSection.Name name() {
		return IntakeSection.Name.INSURANCE;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form of(Intake intake) {
		IntakeSection.Insurance said = intake.insurance();
		return (said == null) ? new Form("", "") : new Form(said.insurer(), said.state());
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of();
	}

	@Override
	public void check(Form form, Errors errors) {
		Typed.notTooLong(errors, "insurer", form.insurer());
		if (!form.state().toUpperCase(Locale.ROOT).matches("[A-Z]{2}")) {
			errors.rejectValue("state", "state", "Write the two letters of your state, such as IL.");
		}
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.Insurance(form.insurer(), form.state().toUpperCase(Locale.ROOT));
	}

	record Form(String insurer, String state) {

		Form {
			insurer = Typed.text(insurer);
			state = Typed.text(state);
		}

	}

}
