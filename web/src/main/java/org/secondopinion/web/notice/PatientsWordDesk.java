package org.secondopinion.web.notice;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Lays out what a patient may tell of the doctor's answer, and reads it through. */
@Component
class PatientsWordDesk {

	private final Choices choices;

	private final Today today;

	PatientsWordDesk(Choices choices, Today today) {
		this.choices = choices;
		this.today = today;
	}

	PatientsWordForm blank(Visit visit) {
		return new PatientsWordForm("", this.today.of(visit).toString(), "", "");
	}

	void check(PatientsWordForm form, Visit visit, Errors errors) {
		form.check(this.today.opened(visit), this.today.of(visit), errors);
	}

	String show(Visit visit, Model model) {
		model.addAttribute("choices", this.choices.of(WhatDoctorSaid.class));
		model.addAttribute("onBehalf", !visit.as().isOnPatientsSide());
		return "notice/patients-word";
	}

}
