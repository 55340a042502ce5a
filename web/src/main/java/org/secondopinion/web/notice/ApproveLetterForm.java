package org.secondopinion.web.notice;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.LetterDraft;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.NotifyDoctor;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/** The patient reads, changes and approves a letter to the doctor. */
class ApproveLetterForm implements TaskForm<ApproveLetterForm.Form> {

	private final TaskKind kind;

	private final NotifyDoctor notifyDoctor;

	private final LetterDesk desk;

	ApproveLetterForm(TaskKind kind, NotifyDoctor notifyDoctor, LetterDesk desk) {
		this.kind = kind;
		this.notifyDoctor = notifyDoctor;
		this.desk = desk;
	}

	@Override
	public TaskKind kind() {
		return this.kind;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		LetterDraft draft = this.desk.draft(visit.caseFile());
		return new Form(draft.addressee(), draft.text());
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("purpose", purpose(visit));
	}

	private LetterPurpose purpose(Visit visit) {
		return this.desk.notice(visit).purposeOfLetter();
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.needed(errors, "addressee", form.addressee(),
				"Write whom the letter is for: at least the doctor's name, and the address or fax if you know it.");
		Typed.needed(errors, "text", form.text(), "The letter is empty. Write what you want to tell your doctor.");
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.notifyDoctor.approve(visit, task.id(), purpose(visit), new LetterDraft(form.addressee(), form.text()));
	}

	record Form(String addressee, String text) {

		Form {
			addressee = Typed.text(addressee);
			text = Typed.text(text);
		}

	}

}
