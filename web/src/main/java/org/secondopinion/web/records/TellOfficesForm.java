package org.secondopinion.web.records;

import java.util.List;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.ChangeRelease;
import org.secondopinion.domain.records.OfficesToTell;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator tells the offices that were asked that they may not send any more. */
@Component
class TellOfficesForm implements TaskForm<TellOfficesForm.Form> {

	static final List<Choice> TOLD = List
		.of(new Choice("TOLD", "Every office in the list knows, or there is none", null));

	private final ChangeRelease change;

	private final OfficesToTell toTell;

	private final Authorizations authorizations;

	TellOfficesForm(ChangeRelease change, OfficesToTell toTell, Authorizations authorizations) {
		this.change = change;
		this.toTell = toTell;
		this.authorizations = authorizations;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.TELL_OFFICES;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form(List.of(), "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("stopped", this.toTell.of(visit.caseId()), "authorization",
				this.authorizations.latest(visit.caseId()), "told", TOLD);
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		if (form.told().isEmpty()) {
			errors.rejectValue("told", "needed", "Tell the offices first, then tick this.");
		}
		Typed.notTooLong(errors, "note", form.note());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.change.officesTold(visit, task.id(), form.note());
	}

	record Form(List<String> told, String note) {

		Form {
			told = Typed.texts(told);
			note = Typed.text(note);
		}

	}

}
