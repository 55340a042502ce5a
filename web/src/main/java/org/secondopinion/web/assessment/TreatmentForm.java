package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.PlanProblem;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the first doctor proposes. */
@Component
class TreatmentForm implements SectionForm<TreatmentForm.Form> {

	private static final String YES = "yes";

	private static final String NO = "no";

	@Override
	public IntakeSection.Name name() {
		return IntakeSection.Name.TREATMENT;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form of(Intake intake) {
		IntakeSection.Treatment said = intake.treatment();
		return (said == null) ? new Form("", "", "") : new Form(said.proposal(), said.surgery() ? YES : NO,
				(said.plannedOn() != null) ? said.plannedOn().toString() : "");
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of("yesOrNo", List.of(new Choice(YES, "Yes", null), new Choice(NO, "No", null)));
	}

	@Override
	public void check(Form form, LocalDate today, Errors errors) {
		Typed.needed(errors, "proposal", form.proposal(),
				"Write what your doctor suggests. If nothing yet, write \"nothing yet\".");
		if (form.surgery().isEmpty()) {
			errors.rejectValue("surgery", "chosen", "Choose yes or no. If you are not sure, choose yes.");
		}
		Typed.dayOrNothing(errors, "plannedOn", form.plannedOn());
		Typed.day(form.plannedOn())
			.flatMap((day) -> PlanProblem.of(day, today))
			.ifPresent((problem) -> errors.rejectValue("plannedOn", problem.name(), sentence(problem)));
	}

	private static String sentence(PlanProblem problem) {
		return switch (problem) {
			case HAS_PASSED -> "This day has passed. Type the new day. "
					+ "If it took place already, leave this empty and say so above.";
			case IS_TOO_FAR_OFF -> "This day is more than two years away. Check the year, or leave this empty.";
		};
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.Treatment(form.proposal(), form.surgery().equals(YES),
				Typed.day(form.plannedOn()).orElse(null));
	}

	record Form(String proposal, String surgery, String plannedOn) {

		Form {
			proposal = Typed.text(proposal);
			surgery = Typed.text(surgery);
			plannedOn = Typed.text(plannedOn);
		}

	}

}
