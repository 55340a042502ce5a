package org.secondopinion.web.notice;

import java.util.Optional;

import org.secondopinion.domain.notice.DoctorsStance;

/** What a patient can choose from who was asked what the doctor said. */
enum WhatDoctorSaid {

	SUPPORTIVE, OBJECTS, SUGGESTS_COLLEAGUES, SENDS_RECORDS, REFERRAL_ATTACHED, NOT_REACHABLE, NOT_YET;

	/**
	 * What it amounts to.
	 * @return nothing if there is no answer yet
	 */
	Optional<DoctorsStance> stance() {
		return Optional.ofNullable(switch (this) {
			case SUPPORTIVE -> DoctorsStance.SUPPORTIVE;
			case OBJECTS -> DoctorsStance.OBJECTS;
			case SUGGESTS_COLLEAGUES -> DoctorsStance.SUGGESTS_COLLEAGUES;
			case SENDS_RECORDS -> DoctorsStance.SENDS_RECORDS;
			case REFERRAL_ATTACHED -> DoctorsStance.REFERRAL_ATTACHED;
			case NOT_REACHABLE -> DoctorsStance.NOT_REACHABLE;
			case NOT_YET -> null;
		});
	}

}
