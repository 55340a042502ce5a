package org.secondopinion.web.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.domain.records.ChangeRelease;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient signs a new authorization, or goes on without what is missing. */
@Component
class RenewAuthorizationForm implements TaskForm<RenewAuthorizationForm.Form> {

	private static final String SIGN = "SIGN";

	private static final String WITHOUT = "WITHOUT";

	private static final List<Choice> WAYS = List
		.of(new Choice(SIGN, "Sign a new authorization", "What was stopped is asked for again."), new Choice(WITHOUT,
				"Go on without the records that are missing",
				"A doctor who has it already works with what is here. No other doctor gets it before you sign again. "
						+ "You need not fill in the rest."));

	private final ChangeRelease change;

	private final AuthorizationDesk desk;

	RenewAuthorizationForm(ChangeRelease change, AuthorizationDesk desk) {
		this.change = change;
		this.desk = desk;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.RENEW_AUTHORIZATION;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		AuthorizationForm draft = AuthorizationForm.of(this.desk.draft(visit));
		return new Form("", "", draft.records(), draft.from(), draft.to(), draft.purpose(), draft.expiresOn(), "", "",
				"");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Map<String, Object> facts = new HashMap<>(this.desk.facts(visit));
		facts.put("ways", WAYS);
		facts.put("ended", this.desk.latest(visit));
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		switch (form.way()) {
			case SIGN -> form.authorization()
				.check(AuthorizeRelease.formFor(visit), this.desk.patient(visit), this.desk.today(visit), errors);
			case WITHOUT -> Typed.notTooLong(errors, "words", form.words());
			default -> errors.rejectValue("way", "chosen", "Choose how it goes on.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		if (form.way().equals(SIGN)) {
			this.change.renew(visit,
					form.authorization().signed(AuthorizeRelease.formFor(visit), this.desk.today(visit)));
		}
		else {
			this.change.goWithout(visit, task.id(), form.words());
		}
	}

	record Form(String way, String words, List<String> records, String from, String to, String purpose,
			String expiresOn, String signature, String signedOn, String onPaper) {

		Form {
			way = Typed.text(way);
			words = Typed.text(words);
			records = Typed.texts(records);
			from = Typed.text(from);
			to = Typed.text(to);
			purpose = Typed.text(purpose);
			expiresOn = Typed.text(expiresOn);
			signature = Typed.text(signature);
			signedOn = Typed.text(signedOn);
			onPaper = Typed.text(onPaper);
		}

		AuthorizationForm authorization() {
			return new AuthorizationForm(this.records, this.from, this.to, this.purpose, this.expiresOn, this.signature,
					this.signedOn, this.onPaper);
		}

	}

}
