package org.secondopinion.web.assessment;

import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Assess;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.UrgentCareEnd;
import org.secondopinion.domain.assessment.UrgentCareResult;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.journey.TaskForm;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator who owns the hand-over to urgent care says how it ended. */
@Component
class UrgentCareForm implements TaskForm<UrgentCareForm.Form> {

	private final Assess assess;

	private final Assessments assessments;

	private final Intakes intakes;

	private final People people;

	private final Choices choices;

	UrgentCareForm(Assess assess, Assessments assessments, Intakes intakes, People people, Choices choices) {
		this.assess = assess;
		this.intakes = intakes;
		this.assessments = assessments;
		this.people = people;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.HAND_OVER_TO_URGENT_CARE;
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
		return Map.of("assessment", this.assessments.of(visit.caseId()), "intake", this.intakes.of(visit.caseId()),
				"results", this.choices.of(UrgentCareResult.class), "safeToWait",
				this.choices.of(SafeToWait.onceStable()), "owner", owner(visit), "own",
				visit.by().id().equals(visit.caseFile().navigator()));
	}

	// While it runs, it goes with the case from hand to hand.
	private Optional<String> owner(Visit visit) {
		return Optional.ofNullable(visit.caseFile().navigator()).flatMap(this.people::find).map(Person::name);
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "result", UrgentCareResult.class, form.result(),
				"Choose whether the second opinion goes on.");
		if (form.result().equals(UrgentCareResult.RESUME.name()) && form.nowSafeToWait().isEmpty()) {
			errors.rejectValue("safeToWait", "chosen",
					"Choose how long it is safe to wait now. The day to decide by follows from it.");
		}
		Typed.needed(errors, "note", form.note(), "Write who took the patient over, and when.");
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		UrgentCareEnd end = switch (Typed.constant(UrgentCareResult.class, form.result()).orElseThrow()) {
			case RESUME -> new UrgentCareEnd.Resumed(form.nowSafeToWait().orElseThrow());
			case CLOSE -> new UrgentCareEnd.Closed();
		};
		this.assess.resolveUrgentCare(visit, task.id(), end, form.note());
	}

	record Form(String result, String safeToWait, String note) {

		Form {
			result = Typed.text(result);
			safeToWait = Typed.text(safeToWait);
			note = Typed.text(note);
		}

		Optional<SafeToWait> nowSafeToWait() {
			return Typed.constant(SafeToWait.class, this.safeToWait).filter(SafeToWait.onceStable()::contains);
		}

	}

}
