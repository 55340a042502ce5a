package org.secondopinion.web.assessment;

import java.util.List;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Assess;
import org.secondopinion.domain.assessment.IntakeConfirmation;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.journey.TaskForm;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator accepts an intake, sends it back, or declines the case. */
@Component
class ConfirmIntakeForm implements TaskForm<ConfirmIntakeForm.Form> {

	private static final Choice STRAIGHTFORWARD = new Choice("yes",
			"The problem is straightforward and responds quickly to standard treatment", null);

	private final Assess assess;

	private final Intakes intakes;

	private final Choices choices;

	ConfirmIntakeForm(Assess assess, Intakes intakes, Choices choices) {
		this.assess = assess;
		this.intakes = intakes;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.CONFIRM_INTAKE;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("intake", this.intakes.of(visit.caseId()), "reviews", this.choices.of(IntakeReview.class),
				"straightforward", List.of(STRAIGHTFORWARD));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "review", IntakeReview.class, form.review(), "Choose what happens with this intake.");
		if (!form.review().equals(IntakeReview.ACCEPTED.name())) {
			Typed.needed(errors, "note", form.note(), "Give the reason. The patient reads it.");
		}
		Typed.notTooLong(errors, "note", form.note());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		IntakeReview review = Typed.constant(IntakeReview.class, form.review()).orElseThrow();
		this.assess.confirm(visit, task.id(),
				new IntakeConfirmation(review, !form.straightforward().isEmpty(), form.note()));
	}

	record Form(String review, String straightforward, String note) {

		Form {
			review = Typed.text(review);
			straightforward = Typed.text(straightforward);
			note = Typed.text(note);
		}

	}

}
