package org.secondopinion.web.decision;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.Help;
import org.secondopinion.domain.decision.TellAfterwards;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator calls a patient who asked for help, and notes what they agreed on. */
@Component
class HelpPatientForm implements TaskForm<HelpPatientForm.Form> {

	private final TellAfterwards afterwards;

	HelpPatientForm(TellAfterwards afterwards) {
		this.afterwards = afterwards;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.HELP_PATIENT;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("told", this.afterwards.followUp(visit).told().getLast());
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.needed(errors, "note", form.note(), "Write what you agreed on.");
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.afterwards.help(visit, task.id(), new Help(form.note(), visit.at()));
	}

	record Form(String note) {

		Form {
			note = Typed.text(note);
		}

	}

}
