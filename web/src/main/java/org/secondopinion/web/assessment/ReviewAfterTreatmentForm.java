package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.ReviewAfterTreatment;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.TreatmentReview;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator asks, after the treatment began, whether the second opinion goes on. */
@Component
class ReviewAfterTreatmentForm implements TaskForm<ReviewAfterTreatmentForm.Form> {

	private static final String GOES_ON = "GOES_ON";

	private static final String LATER = "LATER";

	private static final String CLOSES = "CLOSES";

	private static final List<Choice> RESULTS = List.of(
			new Choice(GOES_ON, "Yes, now", "The dates of the case are set from today on."),
			new Choice(LATER, "Later", "The treatment still goes on. You ask again on another day."),
			new Choice(CLOSES, "No, the patient is content", "The case ends. The patient can come back at any time."));

	private final ReviewAfterTreatment reviewing;

	private final Assessments assessments;

	private final Intakes intakes;

	private final Choices choices;

	private final Today today;

	ReviewAfterTreatmentForm(ReviewAfterTreatment reviewing, Assessments assessments, Intakes intakes, Choices choices,
			Today today) {
		this.reviewing = reviewing;
		this.assessments = assessments;
		this.intakes = intakes;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.REVIEW_AFTER_TREATMENT;
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
		return Map.of("assessment", this.assessments.of(visit.caseId()), "intake", this.intakes.of(visit.caseId()),
				"results", RESULTS, "safeToWait", this.choices.of(SafeToWait.onceStable()));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		switch (form.result()) {
			case GOES_ON -> {
				if (form.nowSafeToWait().isEmpty()) {
					errors.rejectValue("safeToWait", "chosen",
							"Choose how long it is safe to wait now. The day to decide by follows from it.");
				}
			}
			case LATER -> checkDay(form, visit, errors);
			case CLOSES -> {
				// The note says why.
			}
			default -> errors.rejectValue("result", "chosen", "Choose whether the second opinion goes on.");
		}
		Typed.needed(errors, "note", form.note(), "Write what the patient said. The patient reads it.");
	}

	private void checkDay(Form form, Visit visit, Errors errors) {
		LocalDate today = this.today.of(visit);
		if (Typed.day(form.day())
			.filter((day) -> day.isAfter(today) && !day.isAfter(today.plus(ConfirmIntakeForm.LONGEST_PUT_OFF)))
			.isEmpty()) {
			errors.rejectValue("day", "ahead", "Choose the day on which you ask again, within a year.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		TreatmentReview found = switch (form.result()) {
			case GOES_ON -> new TreatmentReview.GoesOn(form.nowSafeToWait().orElseThrow());
			case LATER -> new TreatmentReview.Later(Typed.day(form.day()).orElseThrow());
			default -> new TreatmentReview.Closes();
		};
		this.reviewing.review(visit, task.id(), found, form.note());
	}

	record Form(String result, String day, String safeToWait, String note) {

		Form {
			result = Typed.text(result);
			day = Typed.text(day);
			safeToWait = Typed.text(safeToWait);
			note = Typed.text(note);
		}

		Optional<SafeToWait> nowSafeToWait() {
			return Typed.constant(SafeToWait.class, this.safeToWait).filter(SafeToWait.onceStable()::contains);
		}

	}

}
