package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.Map;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What matters to the patient. */
@Component
class PrioritiesForm implements SectionForm<PrioritiesForm.Form> {

	@Override
	public IntakeSection.Name name() {
		return IntakeSection.Name.PRIORITIES;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form of(Intake intake) {
		IntakeSection.Priorities said = intake.priorities();
		return (said == null) ? new Form("", "") : new Form(said.priorities(), said.worries());
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of();
	}

	@Override
	public void check(Form form, LocalDate today, Errors errors) {
		Typed.needed(errors, "priorities", form.priorities(),
				"Write what matters most to you. A few words are enough.");
		Typed.notTooLong(errors, "worries", form.worries());
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.Priorities(form.priorities(), form.worries());
	}

	record Form(String priorities, String worries) {

		Form {
			priorities = Typed.text(priorities);
			worries = Typed.text(worries);
		}

	}

}
