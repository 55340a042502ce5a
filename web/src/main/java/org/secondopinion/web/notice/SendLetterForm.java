package org.secondopinion.web.notice;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.notice.LetterMeans;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.LetterSending;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.notice.NotifyDoctor;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/** The navigator sends the letter that the patient approved, and notes how. */
class SendLetterForm implements TaskForm<SendLetterForm.Form> {

	private final LetterPurpose purpose;

	private final NotifyDoctor notifyDoctor;

	private final Notices notices;

	private final Choices choices;

	private final Today today;

	SendLetterForm(LetterPurpose purpose, NotifyDoctor notifyDoctor, Notices notices, Choices choices, Today today) {
		this.purpose = purpose;
		this.notifyDoctor = notifyDoctor;
		this.notices = notices;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return switch (this.purpose) {
			case TELL -> TaskKind.SEND_LETTER;
			case ASK_FOR_REFERRAL -> TaskKind.SEND_REFERRAL_REQUEST;
		};
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", this.today.of(visit).toString(), "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Notice notice = this.notices.of(visit.caseId());
		return Map.of("reference", visit.caseFile().reference(), "means", this.choices.of(LetterMeans.class), "notice",
				notice, "refusal", ContactRule.brokenByLetter(notice).map(ContactRule::sentence).orElse(""));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		ContactRule.brokenByLetter(this.notices.of(visit.caseId()))
			.ifPresent((rule) -> errors.reject("refused", rule.sentence()));
		Typed.chosen(errors, "means", LetterMeans.class, form.means(), "Say how the letter went to the doctor.");
		Typed
			.pastDay(errors, "sentOn", form.sentOn(), this.today.of(visit),
					"Give the day on which the letter went out.")
			.filter((day) -> day.isBefore(this.today.opened(visit)))
			.ifPresent(
					(_) -> errors.rejectValue("sentOn", "early", "This is before the case was opened. Check the day."));
		Typed.notTooLong(errors, "note", form.note());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		LetterMeans means = Typed.constant(LetterMeans.class, form.means()).orElseThrow();
		this.notifyDoctor.send(visit, task.id(), this.purpose,
				new LetterSending(means, Typed.day(form.sentOn()).orElseThrow(), form.note()));
	}

	record Form(String means, String sentOn, String note) {

		Form {
			means = Typed.text(means);
			sentOn = Typed.text(sentOn);
			note = Typed.text(note);
		}

	}

}
