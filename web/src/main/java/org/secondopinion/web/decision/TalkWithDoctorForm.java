package org.secondopinion.web.decision;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.TalkAfterwards;
import org.secondopinion.domain.decision.TellAfterwards;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient talks with the first doctor about the decision, or does not want to. */
@Component
class TalkWithDoctorForm implements TaskForm<TalkWithDoctorForm.Form> {

	private final TellAfterwards afterwards;

	private final Choices choices;

	TalkWithDoctorForm(TellAfterwards afterwards, Choices choices) {
		this.afterwards = afterwards;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.TALK_WITH_DOCTOR;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("results", this.choices.of(TalkAfterwards.Result.class), "reference",
				visit.caseFile().reference());
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "result", TalkAfterwards.Result.class, form.result(), "Choose the line that fits.");
		Typed.notTooLong(errors, "note", form.note());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.afterwards.talk(visit, task.id(), new TalkAfterwards(
				Typed.constant(TalkAfterwards.Result.class, form.result()).orElseThrow(), form.note(), visit.at()));
	}

	record Form(String result, String note) {

		Form {
			result = Typed.text(result);
			note = Typed.text(note);
		}

	}

}
