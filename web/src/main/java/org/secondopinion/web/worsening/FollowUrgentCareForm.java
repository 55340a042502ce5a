package org.secondopinion.web.worsening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.worsening.FollowUrgentCare;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The case is on hold for urgent care: its owner says how the patient is, and what
 * follows.
 */
@Component
class FollowUrgentCareForm implements TaskForm<FollowUrgentCareForm.Form> {

	private final FollowUrgentCare following;

	private final OpenTasks openTasks;

	private final Intakes intakes;

	private final Choices choices;

	private final Today today;

	FollowUrgentCareForm(FollowUrgentCare following, OpenTasks openTasks, Intakes intakes, Choices choices,
			Today today) {
		this.following = following;
		this.openTasks = openTasks;
		this.intakes = intakes;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.FOLLOW_URGENT_CARE;
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
		List<TaskKind> waiting = this.openTasks.of(visit.caseId()).stream().map(OpenTask::kind).toList();
		Map<String, Object> facts = new HashMap<>();
		facts.put("results", this.choices.of(HoldNews.class));
		facts.put("safeToWait", this.choices.of(SafeToWait.onceStable()));
		facts.put("needsDate", this.following.needsDate(visit));
		facts.put("hold", visit.caseFile().hold());
		facts.put("about", this.intakes.of(visit.caseId()).about());
		facts.put("offer", waiting.contains(TaskKind.ANSWER_OFFER));
		facts.put("meeting", waiting.contains(TaskKind.KEEP_APPOINTMENT));
		facts.put("requested", waiting.stream().filter(TaskKind.AWAIT_RECORD::equals).count());
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		switch (Typed.constant(HoldNews.class, form.result()).orElse(null)) {
			case null -> errors.rejectValue("result", "chosen", "Choose how the patient is.");
			case STILL_THERE -> checkDay(form, visit, errors);
			case RESUME -> {
				if (this.following.needsDate(visit) && form.nowSafeToWait().isEmpty()) {
					errors.rejectValue("safeToWait", "chosen",
							"Choose how long it is safe to wait now. The day to decide by follows from it.");
				}
			}
			case CLOSE -> {
				// The note says why.
			}
		}
		Typed.needed(errors, "note", form.note(), "Write how the patient is, and who says so.");
	}

	private void checkDay(Form form, Visit visit, Errors errors) {
		if (Typed.day(form.day()).filter((day) -> day.isAfter(this.today.of(visit))).isEmpty()) {
			errors.rejectValue("day", "ahead", "Choose the day on which you ask again.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		switch (Typed.constant(HoldNews.class, form.result()).orElseThrow()) {
			case STILL_THERE ->
				this.following.stillThere(visit, task.id(), Typed.day(form.day()).orElseThrow(), form.note());
			case RESUME -> this.following.resume(visit, task.id(), form.nowSafeToWait().orElse(null), form.note());
			case CLOSE -> this.following.close(visit, task.id(), form.note());
		}
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
