package org.secondopinion.web.notice;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.notice.ChangeContact;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/** Tells whoever opens the case that nobody may contact the first doctor. */
@Component
class LeftAloneFlag implements CaseFlag {

	private final ChangeContact contact;

	LeftAloneFlag(ChangeContact contact) {
		this.contact = contact;
	}

	@Override
	public Optional<String> words(Visit visit) {
		return this.contact.isForbidden(visit) ? Optional.of("Do not contact the first doctor") : Optional.empty();
	}

}
