package org.secondopinion.web.decision;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.AnotherOpinion;
import org.secondopinion.domain.decision.FurtherOpinions;
import org.secondopinion.domain.decision.HonestAnswer;
import org.secondopinion.domain.decision.SelfCheck;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient thinks twice about one more opinion. Only the choice is asked for. */
@Component
class ConsiderAnotherOpinionForm implements TaskForm<ConsiderAnotherOpinionForm.Form> {

	private final FurtherOpinions further;

	private final Choices choices;

	ConsiderAnotherOpinionForm(FurtherOpinions further, Choices choices) {
		this.further = further;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.CONSIDER_ANOTHER_OPINION;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("honest", this.choices.orNothing(HonestAnswer.class, "I would rather not say"), "choices",
				this.choices.of(AnotherOpinion.class), "reference", visit.caseFile().reference(), "count",
				this.further.count(visit));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.notTooLong(errors, "hopes", form.hopes());
		Typed.chosen(errors, "choice", AnotherOpinion.class, form.choice(), "Choose how you want to go on.");
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.further.choose(visit, task.id(),
				new SelfCheck(Typed.constant(HonestAnswer.class, form.agreement()).orElse(null),
						Typed.constant(HonestAnswer.class, form.truth()).orElse(null), form.hopes(),
						Typed.constant(AnotherOpinion.class, form.choice()).orElseThrow(), visit.at()));
	}

	/**
	 * The self-check.
	 *
	 * @param agreement whether the patient looks for agreement
	 * @param truth whether the patient avoids something hard to hear
	 * @param hopes what another doctor could tell
	 * @param choice how the patient wants to go on
	 */
	record Form(String agreement, String truth, String hopes, String choice) {

		Form {
			agreement = Typed.text(agreement);
			truth = Typed.text(truth);
			hopes = Typed.text(hopes);
			choice = Typed.text(choice);
		}

	}

}
