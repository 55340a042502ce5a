package org.secondopinion.web.records;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.web.journey.TaskForm;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient signs that records may be released. */
@Component
class SignAuthorizationForm implements TaskForm<AuthorizationForm> {

	private final AuthorizeRelease authorize;

	private final AuthorizationDesk desk;

	SignAuthorizationForm(AuthorizeRelease authorize, AuthorizationDesk desk) {
		this.authorize = authorize;
		this.desk = desk;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.SIGN_AUTHORIZATION;
	}

	@Override
	public Class<AuthorizationForm> type() {
		return AuthorizationForm.class;
	}

	@Override
	public AuthorizationForm prefilled(Visit visit, OpenTask task) {
		return AuthorizationForm.of(this.desk.draft(visit));
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return this.desk.facts(visit);
	}

	@Override
	public void check(AuthorizationForm form, Visit visit, OpenTask task, Errors errors) {
		form.check(AuthorizeRelease.formFor(visit), this.desk.signer(visit), this.desk.today(visit), errors);
	}

	@Override
	public void submit(Visit visit, OpenTask task, AuthorizationForm form) {
		this.authorize.sign(visit, task.id(), form.signed(AuthorizeRelease.formFor(visit), this.desk.today(visit)));
	}

}
