package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Prefill;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the patient has. */
@Component
class ConditionForm implements SectionForm<ConditionForm.Form> {

	/** It stands in headings; the patient's own words have a field of their own. */
	private static final int LONGEST_DIAGNOSIS = 300;

	/** How many diagnoses of a file are offered; more make a list that nobody reads. */
	private static final int MOST = 15;

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
		return (said == null) ? new Form("", "", "", "")
				: new Form(said.kind().name(), "", said.diagnosis(), said.understanding());
	}

	/**
	 * A file lists everything that a person ever had, so nothing is chosen for the
	 * patient; nor is the kind, which decides what records are asked for.
	 */
	@Override
	public Optional<Suggestion<Form>> suggested(Prefill prefill) {
		return present(prefill).findFirst()
			.map((first) -> new Suggestion<>(new Form("", "", "", ""), "Your file " + first.source().fileName()
					+ " has a list of what you have. Choose from it what your second opinion is about."));
	}

	@Override
	public Map<String, Object> offered(Prefill prefill) {
		List<Choice> diagnoses = present(prefill).limit(MOST)
			.map((condition) -> new Choice(condition.what().label(), condition.what().label(), since(condition)))
			.toList();
		return diagnoses.isEmpty() ? Map.of() : Map.of("diagnoses", diagnoses);
	}

	private static Stream<Condition> present(Prefill prefill) {
		return prefill.diagnoses().stream().filter(Condition::isPresent);
	}

	private static @Nullable String since(Condition condition) {
		PartialDate onset = condition.onset();
		return (onset == null) ? null : "Since " + onset.inWords();
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of("kinds", this.choices.of(ConditionKind.class));
	}

	@Override
	public void check(Form form, LocalDate today, Errors errors) {
		Typed.chosen(errors, "kind", ConditionKind.class, form.kind(),
				"Choose what comes closest. \"Something else\" is fine.");
		Typed.needed(errors, "diagnosis", form.called(),
				"Write what your doctor called it. If you do not know, write what bothers you.", LONGEST_DIAGNOSIS);
		Typed.notTooLong(errors, "understanding", form.understanding());
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.Condition(Typed.constant(ConditionKind.class, form.kind()).orElseThrow(),
				form.called(), form.understanding());
	}

	/**
	 * What is typed.
	 *
	 * @param kind the broad kind
	 * @param listed a diagnosis of a file, if one was chosen
	 * @param diagnosis the diagnosis in other words, which count more than what is listed
	 * @param understanding what the patient understands of it
	 */
	record Form(String kind, String listed, String diagnosis, String understanding) {

		Form {
			kind = Typed.text(kind);
			listed = Typed.text(listed);
			diagnosis = Typed.text(diagnosis);
			understanding = Typed.text(understanding);
		}

		String called() {
			return this.diagnosis.isEmpty() ? this.listed : this.diagnosis;
		}

	}

}
