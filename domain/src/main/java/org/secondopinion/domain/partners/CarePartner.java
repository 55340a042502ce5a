package org.secondopinion.domain.partners;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

/**
 * Somebody who was invited to a case, and what came of it. An invitation is never
 * changed: another scope or another last day is another invitation.
 *
 * @param id which invitation
 * @param caseId to which case
 * @param name the name, as whoever invited wrote it
 * @param email the address that the invitation is bound to
 * @param mandate what for, and until when
 * @param invitedAt when
 * @param invitedBy by whom
 * @param standing how far it has come
 */
public record CarePartner(PartnerId id, CaseId caseId, String name, EmailAddress email, Mandate mandate,
		Instant invitedAt, PersonId invitedBy, Standing standing) {

	/** How long the link in the mail works. */
	public static final Duration LINK_WORKS = Duration.ofDays(14);

	public CarePartner {
		if (name.isBlank()) {
			throw new IllegalArgumentException("Whoever is invited has a name");
		}
	}

	static CarePartner invited(CaseId caseId, String name, EmailAddress email, Mandate mandate, Instant at,
			PersonId by) {
		return new CarePartner(PartnerId.random(), caseId, name, email, mandate, at, by,
				new Standing.Invited(null, at.plus(LINK_WORKS)));
	}

	CarePartner now(Standing next) {
		return new CarePartner(this.id, this.caseId, this.name, this.email, this.mandate, this.invitedAt,
				this.invitedBy, next);
	}

	CarePartner ended(PartnerEnd how, Instant at, PersonId by, String reason) {
		return now(new Standing.Ended(how, at, by, person(), reason));
	}

	/**
	 * Who accepted, also after the end.
	 * @return the person; {@code null} if nobody has
	 */
	public @Nullable PersonId person() {
		return switch (this.standing) {
			case Standing.Invited _ -> null;
			case Standing.Accepted accepted -> accepted.person();
			case Standing.Ended ended -> ended.person();
		};
	}

	public boolean isEnded() {
		return this.standing instanceof Standing.Ended;
	}

}
