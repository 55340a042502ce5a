package org.secondopinion.web.messages;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.messages.Converse;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/** Leads from a patient's home to the messages, also before there is one. */
@Component
class MessagesLink implements HomeLink {

	private final Converse converse;

	MessagesLink(Converse converse) {
		this.converse = converse;
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_MESSAGES;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		int unread = this.converse.unread(visit);
		return Optional.of(new Link("Messages", "/cases/" + visit.caseFile().reference() + "/messages",
				(unread > 0) ? unread + " new" : null));
	}

}
