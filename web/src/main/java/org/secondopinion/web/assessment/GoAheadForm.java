package org.secondopinion.web.assessment;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Assess;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.assessment.GoAhead;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.journey.TaskForm;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient hears that it looks straightforward, and chooses. */
@Component
class GoAheadForm implements TaskForm<GoAheadForm.Form> {

	private final Assess assess;

	private final Assessments assessments;

	private final Choices choices;

	GoAheadForm(Assess assess, Assessments assessments, Choices choices) {
		this.assess = assess;
		this.assessments = assessments;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.CHOOSE_TO_GO_AHEAD;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("assessment", this.assessments.of(visit.caseId()), "choices", this.choices.of(GoAhead.class));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "choice", GoAhead.class, form.choice(), "Choose one. Both are fine.");
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.assess.chooseToGoAhead(visit, task.id(), Typed.constant(GoAhead.class, form.choice()).orElseThrow());
	}

	record Form(String choice) {

		Form {
			choice = Typed.text(choice);
		}

	}

}
