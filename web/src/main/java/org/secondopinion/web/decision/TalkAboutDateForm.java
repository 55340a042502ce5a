package org.secondopinion.web.decision;

import java.util.HashMap;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.DateTalk;
import org.secondopinion.domain.decision.TalkAboutDate;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The date has passed without a decision: the navigator talks with the patient. */
@Component
class TalkAboutDateForm implements TaskForm<TalkAboutDateForm.Form> {

	private final TalkAboutDate talks;

	private final Choices choices;

	private final Today today;

	TalkAboutDateForm(TalkAboutDate talks, Choices choices, Today today) {
		this.talks = talks;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.TALK_ABOUT_DATE;
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
		Map<String, Object> facts = new HashMap<>();
		facts.put("results", this.choices.of(DateTalk.class));
		facts.put("decideBy", visit.caseFile().decideBy());
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		DateTalk result = Typed.constant(DateTalk.class, form.result()).orElse(null);
		switch (result) {
			case null -> errors.rejectValue("result", "chosen", "Choose what came of the talk.");
			case NEW_DATE -> NewDateFields.check(form.day(), form.note(), this.today.of(visit), errors);
			case CLOSE -> Typed.needed(errors, "note", form.note(), "Write why the patient leaves the question open.");
			case DECIDE_NOW -> Typed.notTooLong(errors, "note", form.note());
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		switch (Typed.constant(DateTalk.class, form.result()).orElseThrow()) {
			case NEW_DATE -> this.talks.newDate(visit, task.id(), Typed.day(form.day()).orElseThrow(), form.note());
			case DECIDE_NOW -> this.talks.decideNow(visit, task.id(), form.note());
			case CLOSE -> this.talks.leaveOpen(visit, task.id(), form.note());
		}
	}

	record Form(String result, String day, String note) {

		Form {
			result = Typed.text(result);
			day = Typed.text(day);
			note = Typed.text(note);
		}

	}

}
