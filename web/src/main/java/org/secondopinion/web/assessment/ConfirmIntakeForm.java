package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Assess;
import org.secondopinion.domain.assessment.IntakeConfirmation;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.PlanProblem;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
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

	private final Today today;

	ConfirmIntakeForm(Assess assess, Intakes intakes, Choices choices, Today today) {
		this.assess = assess;
		this.intakes = intakes;
		this.choices = choices;
		this.today = today;
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
		if (form.review().equals(IntakeReview.ACCEPTED.name())) {
			checkPlannedDay(visit, errors);
		}
		else {
			Typed.needed(errors, "note", form.note(), "Give the reason. The patient reads it.");
		}
		Typed.notTooLong(errors, "note", form.note());
	}

	// An intake may lie for days before it is handed in and read.
	private void checkPlannedDay(Visit visit, Errors errors) {
		LocalDate today = this.today.of(visit);
		boolean passed = Optional.ofNullable(this.intakes.of(visit.caseId()).treatment())
			.map(IntakeSection.Treatment::plannedOn)
			.flatMap((day) -> PlanProblem.of(day, today))
			.filter(PlanProblem.HAS_PASSED::equals)
			.isPresent();
		if (passed) {
			errors.rejectValue("review", "passed", "The day planned for the treatment has passed. Send the intake back "
					+ "and ask for the new day, or whether it took place already.");
		}
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
