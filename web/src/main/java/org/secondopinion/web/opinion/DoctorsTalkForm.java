package org.secondopinion.web.opinion;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.opinion.DoctorsTalk;
import org.secondopinion.domain.opinion.NoteDoctorsTalk;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.domain.opinion.TalkResult;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator asks doctors who differ to talk, and notes what came of it. */
@Component
class DoctorsTalkForm implements TaskForm<DoctorsTalkForm.Form> {

	private final NoteDoctorsTalk talks;

	private final ReadOpinion reading;

	private final TalkDraft draft;

	private final Choices choices;

	DoctorsTalkForm(NoteDoctorsTalk talks, ReadOpinion reading, TalkDraft draft, Choices choices) {
		this.talks = talks;
		this.reading = reading;
		this.draft = draft;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.ARRANGE_DOCTORS_TALK;
	}

	@Override
	public boolean hasOwnButtons() {
		return true;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("results", this.choices.of(possible(visit)));
		facts.put("patientsAnswer",
				this.talks.patientsAnswer(visit).map((yes) -> yes ? "YES" : "NO").orElse("NOT_ASKED"));
		facts.put("allowed", this.talks.isAllowed(visit));
		facts.put("draft", this.draft.text(visit));
		facts.put("contact", this.draft.contact(visit));
		this.talks.invitation(visit).ifPresent((invitation) -> facts.put("invited", invitation));
		this.talks.forbidden(visit).map(ContactRule::sentence).ifPresent((rule) -> facts.put("forbidden", rule));
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		if (form.isInvitation()) {
			checkInvitation(form, visit, errors);
			return;
		}
		boolean chosen = Typed.constant(TalkResult.class, form.result()).filter(possible(visit)::contains).isPresent();
		if (!chosen) {
			errors.rejectValue("result", "chosen", "Choose what came of it.");
		}
		Typed.notTooLong(errors, "invitation", form.invitation());
		Typed.needed(errors, "note", form.note(), "Write what the patient should know of it.");
	}

	private void checkInvitation(Form form, Visit visit, Errors errors) {
		Typed.needed(errors, "how", form.how(), "Write how you asked the first doctor.");
		if (!this.talks.isAllowed(visit)) {
			errors.rejectValue("how", "allowed", "The patient did not agree. Do not ask the doctors.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		if (form.isInvitation()) {
			this.talks.invite(visit, task.id(), form.how());
			return;
		}
		TalkResult result = Typed.constant(TalkResult.class, form.result()).orElseThrow();
		int newest = this.reading.released(visit).getLast().edition().ordinal();
		this.talks.note(visit, task.id(), new DoctorsTalk(newest, result, form.invitation(), form.note(), visit.at()));
	}

	private Set<TalkResult> possible(Visit visit) {
		return this.talks.isAllowed(visit) ? EnumSet.allOf(TalkResult.class) : EnumSet.of(TalkResult.NOT_ASKED);
	}

	/**
	 * What was typed.
	 *
	 * @param way the button that was pressed: {@code invite} notes that the doctors were
	 * asked, any other what came of it
	 */
	record Form(String way, String how, String result, String invitation, String note) {

		Form {
			way = Typed.text(way);
			how = Typed.text(how);
			result = Typed.text(result);
			invitation = Typed.text(invitation);
			note = Typed.text(note);
		}

		boolean isInvitation() {
			return this.way.equals("invite");
		}

	}

}
