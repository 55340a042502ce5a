package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.Prefill;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the patient has. */
@Component
class ConditionForm implements SectionForm<ConditionForm.Form> {

	/** It stands in headings; the patient's own words have a field of their own. */
	private static final int LONGEST_DIAGNOSIS = 300;

	/** How many more diagnoses of a file are named. */
	private static final int OTHERS = 8;

	private final Choices choices;

	ConditionForm(Choices choices) {
		this.choices = choices;
	}

	@Override
	public IntakeSection.Name name() {
		return IntakeSection.Name.CONDITION;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form of(Intake intake) {
		IntakeSection.Condition said = intake.condition();
		return (said == null) ? new Form("", "", "")
				: new Form(said.kind().name(), said.diagnosis(), said.understanding());
	}

	/** The kind is not guessed: it decides which records are asked for. */
	@Override
	public Optional<Suggestion<Form>> suggested(Prefill prefill) {
		return Optional.ofNullable(prefill.likeliest()).map((likeliest) -> {
			String diagnosis = likeliest.what().label();
			String others = prefill.diagnoses()
				.stream()
				.filter(Condition::isPresent)
				.map((condition) -> condition.what().label())
				.filter((label) -> !label.equalsIgnoreCase(diagnosis))
				.limit(OTHERS)
				.collect(Collectors.joining("; "));
			String words = "From your file " + likeliest.source().fileName() + ": " + diagnosis
					+ ". Change it if your second opinion is about something else.";
			return new Suggestion<>(new Form("", diagnosis, ""),
					others.isEmpty() ? words : words + " The file also has: " + others + ".");
		});
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of("kinds", this.choices.of(ConditionKind.class));
	}

	@Override
	public void check(Form form, LocalDate today, Errors errors) {
		Typed.chosen(errors, "kind", ConditionKind.class, form.kind(),
				"Choose what comes closest. \"Something else\" is fine.");
		Typed.needed(errors, "diagnosis", form.diagnosis(),
				"Write what your doctor called it. If you do not know, write what bothers you.", LONGEST_DIAGNOSIS);
		Typed.notTooLong(errors, "understanding", form.understanding());
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.Condition(Typed.constant(ConditionKind.class, form.kind()).orElseThrow(),
				form.diagnosis(), form.understanding());
	}

	record Form(String kind, String diagnosis, String understanding) {

		Form {
			kind = Typed.text(kind);
			diagnosis = Typed.text(diagnosis);
			understanding = Typed.text(understanding);
		}

	}

}
