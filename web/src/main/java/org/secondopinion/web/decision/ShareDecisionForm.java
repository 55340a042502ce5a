package org.secondopinion.web.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Manner;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.domain.decision.Telling;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator confirms who was told of the decision, and how. */
@Component
class ShareDecisionForm implements TaskForm<ShareDecisionForm.Form> {

	private final Decide decide;

	private final Recipients recipients;

	private final Choices choices;

	ShareDecisionForm(Decide decide, Recipients recipients, Choices choices) {
		this.decide = decide;
		this.recipients = recipients;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.SHARE_DECISION;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form(Map.of());
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Decision decision = decision(visit);
		return Map.of("decision", decision, "named", this.recipients.named(visit, decision.mayBeTold()), "allowed",
				this.decide.recipients(visit), "manners", this.choices.of(Manner.class), "reference",
				visit.caseFile().reference());
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		for (Consent consent : decision(visit).mayBeTold()) {
			String path = "told[" + consent.recipient() + "]";
			TellingFields said = form.said(consent.recipient());
			Typed.chosen(errors, path + ".manner", Manner.class, said.manner(), "Choose how this person was told.");
			if (said.manner().equals(Manner.NOT_TOLD.name())) {
				Typed.needed(errors, path + ".note", said.note(), "Say why this person could not be told.");
			}
			else {
				checkContact(consent.recipient(), visit, path, errors);
			}
			Typed.notTooLong(errors, path + ".note", said.note());
		}
	}

	// Contact may have been forbidden since the patient decided.
	private void checkContact(Recipient recipient, Visit visit, String path, Errors errors) {
		if (!this.decide.recipients(visit).contains(recipient)) {
			errors.rejectValue(path + ".manner", "contact",
					"The patient wants this doctor left alone. Choose that the doctor was not told, and say why.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		List<Telling> tellings = new ArrayList<>();
		for (Consent consent : decision(visit).mayBeTold()) {
			TellingFields said = form.said(consent.recipient());
			tellings.add(new Telling(consent.recipient(), Typed.constant(Manner.class, said.manner()).orElseThrow(),
					said.note(), visit.at()));
		}
		this.decide.share(visit, task.id(), tellings);
	}

	private Decision decision(Visit visit) {
		return Objects.requireNonNull(this.decide.deliberation(visit).decision(), "a decision to share");
	}

	record Form(Map<String, TellingFields> told) {

		Form {
			told = complete(told);
		}

		private static Map<String, TellingFields> complete(@Nullable Map<String, TellingFields> typed) {
			Map<String, TellingFields> all = new LinkedHashMap<>();
			for (Recipient recipient : Recipient.values()) {
				TellingFields said = (typed != null) ? typed.get(recipient.name()) : null;
				all.put(recipient.name(), (said != null) ? said : TellingFields.EMPTY);
			}
			return all;
		}

		TellingFields said(Recipient recipient) {
			return Objects.requireNonNull(this.told.get(recipient.name()));
		}

	}

	record TellingFields(String manner, String note) {

		private static final TellingFields EMPTY = new TellingFields("", "");

		TellingFields {
			manner = Typed.text(manner);
			note = Typed.text(note);
		}

	}

}
