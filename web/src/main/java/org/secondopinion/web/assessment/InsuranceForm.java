package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.UsState;
import org.secondopinion.domain.documents.Prefill;
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

	/** Some files have the two letters, others the name in full. */
	@Override
	public Optional<Suggestion<Form>> suggested(Prefill prefill) {
		return Optional.ofNullable(prefill.person().state()).map((state) -> {
			String words = "Your file " + prefill.person().source().fileName() + " says that you live in " + state
					+ ". If you have moved, write where you live now.";
			return new Suggestion<>(new Form("", UsState.read(state).map(UsState::name).orElse("")), words);
		});
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of();
	}

	@Override
	public void check(Form form, LocalDate today, Errors errors) {
		Typed.lineNotTooLong(errors, "insurer", form.insurer());
		if (UsState.read(form.state()).isEmpty()) {
			errors.rejectValue("state", "state", "Write the two letters of your US state or territory, such as IL.");
		}
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.Insurance(form.insurer(), UsState.read(form.state()).orElseThrow().name());
	}

	record Form(String insurer, String state) {

		Form {
			insurer = Typed.text(insurer);
			state = Typed.text(state);
		}

	}

}
