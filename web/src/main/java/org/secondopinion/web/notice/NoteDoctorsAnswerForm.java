package org.secondopinion.web.notice;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.DoctorsAnswer;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.notice.NotifyDoctor;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator writes down what the doctor answered. */
@Component
class NoteDoctorsAnswerForm implements TaskForm<NoteDoctorsAnswerForm.Form> {

	private final NotifyDoctor notifyDoctor;

	private final Notices notices;

	private final Choices choices;

	private final Today today;

	NoteDoctorsAnswerForm(NotifyDoctor notifyDoctor, Notices notices, Choices choices, Today today) {
		this.notifyDoctor = notifyDoctor;
		this.notices = notices;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.NOTE_DOCTORS_ANSWER;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", this.today.of(visit).toString(), "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("stances", this.choices.of(DoctorsStance.class), "notice", this.notices.of(visit.caseId()));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "stance", DoctorsStance.class, form.stance(), "Choose what comes closest to the answer.");
		Typed.dayOfCase(errors, "answeredOn", form.answeredOn(), this.today.opened(visit), this.today.of(visit),
				"Give the day on which the answer came.");
		form.chosen()
			.flatMap(NoteDoctorsAnswerForm::whatToWrite)
			.ifPresent((sentence) -> Typed.needed(errors, "note", form.note(), sentence));
		Typed.notTooLong(errors, "note", form.note());
		Typed.lineNotTooLong(errors, "followedBy", form.followedBy());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.notifyDoctor.noteAnswer(visit, task.id(), new DoctorsAnswer(form.chosen().orElseThrow(),
				Typed.day(form.answeredOn()).orElseThrow(), form.note(), form.successor()));
	}

	// Where the answer is worth little without its words.
	private static Optional<String> whatToWrite(DoctorsStance stance) {
		return switch (stance) {
			case SUGGESTS_COLLEAGUES -> Optional.of("Write down whom the doctor suggests.");
			case OBJECTS -> Optional.of("Write down what the doctor objects to. It can help the patient later.");
			case SUPPORTIVE, SENDS_RECORDS, REFERRAL_ATTACHED, NOT_REACHABLE -> Optional.empty();
		};
	}

	record Form(String stance, String answeredOn, String note, String followedBy) {

		Form {
			stance = Typed.text(stance);
			answeredOn = Typed.text(answeredOn);
			note = Typed.text(note);
			followedBy = Typed.text(followedBy);
		}

		// Nobody follows a doctor who is there, whatever was typed before.
		@Nullable String successor() {
			boolean gone = chosen().equals(Optional.of(DoctorsStance.NOT_REACHABLE));
			return (gone && !this.followedBy.isEmpty()) ? this.followedBy : null;
		}

		Optional<DoctorsStance> chosen() {
			return Typed.constant(DoctorsStance.class, this.stance);
		}

	}

}
