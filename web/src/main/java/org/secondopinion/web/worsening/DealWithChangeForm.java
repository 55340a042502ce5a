package org.secondopinion.web.worsening;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.worsening.DealWithChange;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The patient's condition got worse: a navigator takes it in hand, and says what follows.
 */
@Component
class DealWithChangeForm implements TaskForm<DealWithChangeForm.Form> {

	private final DealWithChange dealing;

	private final Intakes intakes;

	private final Choices choices;

	private final Today today;

	DealWithChangeForm(DealWithChange dealing, Intakes intakes, Choices choices, Today today) {
		this.dealing = dealing;
		this.intakes = intakes;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.DEAL_WITH_CHANGE;
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
		facts.put("results", this.choices.of(possible(visit)));
		facts.put("inHand", this.dealing.inHandOf(visit).map(CaseHistory.Entry::byName).orElse(""));
		facts.put("takenBackAt", this.dealing.takenBackAt(visit).orElse(null));
		facts.put("worseAt", visit.caseFile().worseAt());
		facts.put("decideBy", visit.caseFile().decideBy());
		facts.put("mayExpedite", this.dealing.mayExpedite(visit));
		facts.put("about", this.intakes.of(visit.caseId()).about());
		return facts;
	}

	private Set<WhatNow> possible(Visit visit) {
		Set<WhatNow> possible = EnumSet.allOf(WhatNow.class);
		if (!this.dealing.mayExpedite(visit)) {
			possible.remove(WhatNow.EXPEDITE);
		}
		if (!this.dealing.mayHold(visit)) {
			possible.remove(WhatNow.URGENT_CARE);
		}
		return possible;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		WhatNow now = Typed.constant(WhatNow.class, form.result()).filter(possible(visit)::contains).orElse(null);
		switch (now) {
			case null -> errors.rejectValue("result", "chosen", "Choose what happens now.");
			case IN_HAND -> Typed.notTooLong(errors, "note", form.note());
			case NO_CHANGE -> Typed.needed(errors, "note", form.note(), "Write what you found, and what was done.");
			case URGENT_CARE -> Typed.needed(errors, "note", form.note(), "Write who took the patient over, and when.");
			case EXPEDITE -> {
				checkDay(form, visit, errors);
				Typed.needed(errors, "note", form.note(),
						"Write what you found, and which doctor says that it is urgent.");
			}
		}
	}

	private void checkDay(Form form, Visit visit, Errors errors) {
		LocalDate before = visit.caseFile().decideBy();
		LocalDate first = this.today.of(visit);
		if (Typed.day(form.day())
			.filter((day) -> !day.isBefore(first) && before != null && day.isBefore(before))
			.isEmpty()) {
			errors.rejectValue("day", "earlier", "Choose a day from today on that comes before the present one.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		switch (Typed.constant(WhatNow.class, form.result()).orElseThrow()) {
			case IN_HAND -> this.dealing.takeInHand(visit, task.id(), form.note());
			case NO_CHANGE -> this.dealing.keepPlan(visit, task.id(), form.note());
			case URGENT_CARE -> this.dealing.putOnHold(visit, task.id(), form.note());
			case EXPEDITE -> this.dealing.expedite(visit, task.id(), Typed.day(form.day()).orElseThrow(), form.note());
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
