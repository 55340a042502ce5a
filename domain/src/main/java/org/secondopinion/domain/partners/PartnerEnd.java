package org.secondopinion.domain.partners;

import org.secondopinion.domain.casefile.EventKind;

/** How an invitation, or what came of it, ends before its last day. */
public enum PartnerEnd {

	/** The invited person said no. */
	DECLINED(EventKind.PARTNER_DECLINED),

	/** The patient accepted, and the case is theirs. */
	TOOK_OVER(EventKind.CASE_TAKEN_OVER),

	/** The patient, or a navigator, took it back. */
	REVOKED(EventKind.PARTNER_REVOKED),

	/** The care partner left. */
	LEFT(EventKind.PARTNER_LEFT);

	private final EventKind event;

	PartnerEnd(EventKind event) {
		this.event = event;
	}

	EventKind event() {
		return this.event;
	}

}
