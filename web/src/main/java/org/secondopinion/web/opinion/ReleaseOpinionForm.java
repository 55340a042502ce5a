package org.secondopinion.web.opinion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.opinion.CommitFindings;
import org.secondopinion.domain.opinion.EditionNumber;
import org.secondopinion.domain.opinion.HumaneHour;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Release;
import org.secondopinion.domain.opinion.ReleaseCheck;
import org.secondopinion.domain.opinion.ReleaseItem;
import org.secondopinion.domain.opinion.ReleaseOpinion;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator checks a signed opinion, and releases it or sends it back. */
@Component
class ReleaseOpinionForm implements TaskForm<ReleaseOpinionForm.Form> {

	private final ReleaseOpinion releasing;

	private final CommitFindings committing;

	private final Programmes programmes;

	private final Choices choices;

	ReleaseOpinionForm(ReleaseOpinion releasing, CommitFindings committing, Programmes programmes, Choices choices) {
		this.releasing = releasing;
		this.committing = committing;
		this.programmes = programmes;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.RELEASE_OPINION;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		String phone = this.programmes.get(visit.caseFile().programme()).phone();
		return new Form("", List.of(), visit.by().name(), phone, "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return facts(visit, this.releasing.toCheck(visit));
	}

	Map<String, Object> facts(Visit visit, Opinion.Signed opinion) {
		HumaneHour hours = this.releasing.humaneHour(visit);
		Map<String, Object> facts = new HashMap<>();
		facts.put("opinion", opinion);
		facts.put("plain", PlainOpinion.of(opinion));
		facts.put("committed", this.committing.behind(List.of(opinion)));
		facts.put("checks", this.choices.of(ReleaseCheck.class));
		facts.put("items", this.choices.of(ReleaseItem.class));
		hours.objectionTo(visit.at()).ifPresent((objection) -> {
			facts.put("objection", this.choices.label(objection));
			hours.next(visit.at()).ifPresent((next) -> facts.put("next", next));
		});
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		ReleaseCheck found = Typed.constant(ReleaseCheck.class, form.check()).orElse(null);
		if (found == null) {
			errors.rejectValue("check", "chosen", "Choose whether it goes to the patient or back to the specialist.");
			return;
		}
		switch (found) {
			case RELEASED -> checkRelease(form, visit, errors);
			case SENT_BACK -> Typed.needed(errors, "reason", form.reason(),
					"Say what is missing or unclear. The specialist reads it.");
		}
	}

	private void checkRelease(Form form, Visit visit, Errors errors) {
		if (form.checked().size() < ReleaseItem.values().length) {
			errors.rejectValue("items", "items", "Check all three. If one does not hold, send the opinion back.");
		}
		Typed.neededLine(errors, "contactName", form.contactName(), "Name the person whom the patient can call.");
		Typed.neededLine(errors, "contactPhone", form.contactPhone(),
				"Give the number under which that person answers.");
		boolean humane = this.releasing.humaneHour(visit).objectionTo(visit.at()).isEmpty();
		if (!humane) {
			Typed.needed(errors, "reasonForThisHour", form.reasonForThisHour(),
					"Give the reason why the patient should have it now, or come back at a good hour.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		switch (Typed.constant(ReleaseCheck.class, form.check()).orElseThrow()) {
			case RELEASED -> this.releasing.release(visit, task.id(), new Release(visit.at(), visit.by().id(),
					form.checked(), form.contactName(), form.contactPhone(), form.reasonForThisHour()));
			case SENT_BACK -> this.releasing.sendBack(visit, task.id(), form.reason());
		}
	}

	/**
	 * What the navigator made of it.
	 *
	 * @param check whether it is released
	 * @param items what was checked
	 * @param contactName whom the patient can call
	 * @param contactPhone under which number
	 * @param reasonForThisHour why the patient should have it now
	 * @param reason why it is sent back
	 * @param seen the version that was checked; empty where the task says it
	 */
	record Form(String check, List<String> items, String contactName, String contactPhone, String reasonForThisHour,
			String reason, String seen) {

		Form {
			check = Typed.text(check);
			items = Typed.texts(items);
			contactName = Typed.text(contactName);
			contactPhone = Typed.text(contactPhone);
			reasonForThisHour = Typed.text(reasonForThisHour);
			reason = Typed.text(reason);
			seen = Typed.text(seen);
		}

		Form of(EditionNumber shown) {
			return new Form(this.check, this.items, this.contactName, this.contactPhone, this.reasonForThisHour,
					this.reason, shown.toString());
		}

		Set<ReleaseItem> checked() {
			Set<ReleaseItem> checked = new HashSet<>();
			this.items.forEach((item) -> Typed.constant(ReleaseItem.class, item).ifPresent(checked::add));
			return checked;
		}

	}

}
