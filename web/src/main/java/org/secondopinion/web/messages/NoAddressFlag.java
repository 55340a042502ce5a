package org.secondopinion.web.messages;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.messages.LookAfterMails;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/**
 * Tells the navigator that the patient gets no e-mails, and has to be told in another
 * way.
 */
@Component
class NoAddressFlag implements CaseFlag {

	private final LookAfterMails mails;

	NoAddressFlag(LookAfterMails mails) {
		this.mails = mails;
	}

	@Override
	public Optional<String> words(Visit visit) {
		return this.mails.lacksAddress(visit) ? Optional.of("The patient has no e-mail address and gets no e-mails")
				: Optional.empty();
	}

}
