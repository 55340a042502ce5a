package org.secondopinion.web.notice;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NotifyDoctor;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient tells the doctor, with words that others found helpful. */
@Component
class TellDoctorForm implements TaskForm<TellDoctorForm.Form> {

	private final NotifyDoctor notifyDoctor;

	private final Today today;

	TellDoctorForm(NotifyDoctor notifyDoctor, Today today) {
		this.notifyDoctor = notifyDoctor;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.TELL_DOCTOR;
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
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.dayOfCase(errors, "toldOn", form.toldOn(), this.today.opened(visit), this.today.of(visit),
				"Give the day on which you told your doctor. If you have not yet, come back when you have.");
		Typed.notTooLong(errors, "note", form.note());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.notifyDoctor.told(visit, task.id(), Typed.day(form.toldOn()).orElseThrow(), form.note());
	}

	record Form(String toldOn, String note) {

		Form {
			toldOn = Typed.text(toldOn);
			note = Typed.text(note);
		}

	}

}
