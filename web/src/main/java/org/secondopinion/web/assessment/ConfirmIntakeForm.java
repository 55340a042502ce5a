package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.time.Period;
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
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.assessment.Triaging;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.Milestone;
import org.secondopinion.domain.programme.Schedule;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.journey.TaskForm;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The navigator accepts an intake, sends it back, declines the case, or lets the
 * treatment start first.
 */
@Component
class ConfirmIntakeForm implements TaskForm<ConfirmIntakeForm.Form> {

	/** Nobody is forgotten for longer; then it is asked again. */
	static final Period LONGEST_PUT_OFF = Period.ofYears(1);

	private static final Choice STRAIGHTFORWARD = new Choice("yes",
			"The problem is straightforward and responds quickly to standard treatment", null);

	private static final Choice EXPEDITED = new Choice(TriagePath.EXPEDITED.name(), "Take the expedited path", null);

	private static final Choice USUAL = new Choice(TriagePath.STANDARD.name(), "Keep to the usual path", null);

	private final Assess assess;

	private final Intakes intakes;

	private final Triaging triaging;

	private final Choices choices;

	private final Today today;

	ConfirmIntakeForm(Assess assess, Intakes intakes, Triaging triaging, Choices choices, Today today) {
		this.assess = assess;
		this.intakes = intakes;
		this.triaging = triaging;
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
		return new Form("", "", "", isHurryProposed(visit) ? TriagePath.EXPEDITED.name() : "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Schedule usual = this.triaging.usualSchedule(visit.caseFile());
		return Map.of("intake", this.intakes.of(visit.caseId()), "reviews", this.choices.of(IntakeReview.class),
				"straightforward", List.of(STRAIGHTFORWARD), "hurry", isHurryProposed(visit), "because",
				this.triaging.proposal(visit.caseFile(), false).because(), "decideBy", usual.by(Milestone.DECIDED),
				"beginBy", usual.by(Milestone.ASSESSED), "paths", List.of(EXPEDITED, USUAL));
	}

	private boolean isHurryProposed(Visit visit) {
		return this.triaging.proposal(visit.caseFile(), false).path() == TriagePath.EXPEDITED;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "review", IntakeReview.class, form.review(), "Choose what happens with this intake.");
		if (form.review().equals(IntakeReview.ACCEPTED.name())) {
			checkPlannedDay(visit, errors);
			checkPath(form, visit, errors);
		}
		else {
			Typed.needed(errors, "note", form.note(), "Give the reason. The patient reads it.");
		}
		if (form.review().equals(IntakeReview.TREATMENT_FIRST.name())) {
			checkTreatmentFirst(form, visit, errors);
		}
		Typed.notTooLong(errors, "note", form.note());
	}

	private void checkPath(Form form, Visit visit, Errors errors) {
		if (!isHurryProposed(visit)) {
			return;
		}
		Typed.chosen(errors, "path", TriagePath.class, form.path(), "Choose the path.");
		if (form.keepsToUsualPath()) {
			Typed.needed(errors, "usualBecause", form.usualBecause(),
					"Write why the usual path is right. The patient reads it.");
		}
	}

	private void checkTreatmentFirst(Form form, Visit visit, Errors errors) {
		if (!this.assess.mayStartTreatmentFirst(visit)) {
			errors.rejectValue("review", "impossible",
					"The patient may need care now, so urgent care comes first. Accept the intake: the hand-over follows at once.");
		}
		LocalDate today = this.today.of(visit);
		if (Typed.day(form.reviewOn())
			.filter((day) -> day.isAfter(today) && !day.isAfter(today.plus(LONGEST_PUT_OFF)))
			.isEmpty()) {
			errors.rejectValue("reviewOn", "ahead",
					"Choose the day on which you look at the plan again with the patient, within a year.");
		}
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
				(review == IntakeReview.TREATMENT_FIRST)
						? IntakeConfirmation.treatmentFirst(Typed.day(form.reviewOn()).orElseThrow(), form.note())
						: new IntakeConfirmation(review, !form.straightforward().isEmpty(), form.note(),
								form.keepsToUsualPath() ? form.usualBecause() : ""));
	}

	record Form(String review, String straightforward, String note, String path, String usualBecause, String reviewOn) {

		Form {
			review = Typed.text(review);
			straightforward = Typed.text(straightforward);
			note = Typed.text(note);
			path = Typed.text(path);
			usualBecause = Typed.text(usualBecause);
			reviewOn = Typed.text(reviewOn);
		}

		boolean keepsToUsualPath() {
			return this.path.equals(TriagePath.STANDARD.name());
		}

	}

}
