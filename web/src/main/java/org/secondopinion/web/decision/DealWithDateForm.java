package org.secondopinion.web.decision;

import java.util.HashMap;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.decision.DealWithDate;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The date is near, or has passed, and the patient cannot decide yet: the navigator says
 * what is done about it.
 */
@Component
class DealWithDateForm implements TaskForm<DealWithDateForm.Form> {

	private final DealWithDate dealing;

	private final Intakes intakes;

	private final OpenTasks openTasks;

	private final Choices choices;

	private final Today today;

	DealWithDateForm(DealWithDate dealing, Intakes intakes, OpenTasks openTasks, Choices choices, Today today) {
		this.dealing = dealing;
		this.intakes = intakes;
		this.openTasks = openTasks;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.DEAL_WITH_DATE;
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
		facts.put("results", this.choices.of(DateCare.class));
		facts.put("decideBy", visit.caseFile().decideBy());
		facts.put("missing", StillMissing.of(this.openTasks.of(visit.caseId())));
		facts.put("about", this.intakes.of(visit.caseId()).about());
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		DateCare care = Typed.constant(DateCare.class, form.result()).orElse(null);
		switch (care) {
			case null -> errors.rejectValue("result", "chosen", "Choose what happens with the date.");
			case DATE_STAYS ->
				Typed.needed(errors, "note", form.note(), "Write what you agreed, and what is done to make the date.");
			case NEW_DATE -> NewDateFields.check(form.day(), form.note(), this.today.of(visit), errors);
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		switch (Typed.constant(DateCare.class, form.result()).orElseThrow()) {
			case DATE_STAYS -> this.dealing.keepDate(visit, task.id(), form.note());
			case NEW_DATE -> this.dealing.newDate(visit, task.id(), Typed.day(form.day()).orElseThrow(), form.note());
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
