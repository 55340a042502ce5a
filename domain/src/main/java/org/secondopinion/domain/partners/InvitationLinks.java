package org.secondopinion.domain.partners;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.secondopinion.domain.access.LinkToken;
import org.secondopinion.domain.messages.Enclosing;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.Secret;

/** Draws the secret of an invitation's link, and keeps its hash with the invitation. */
public final class InvitationLinks implements Enclosing {

	private final CarePartners partners;

	private final RandomGenerator random;

	public InvitationLinks(CarePartners partners, RandomGenerator random) {
		this.partners = partners;
		this.random = random;
	}

	@Override
	public Optional<Secret> enclose(Mail mail, Instant now) {
		return Optional.ofNullable(mail.subject())
			.flatMap((id) -> this.partners.find(PartnerId.of(id)))
			.flatMap((partner) -> draw(partner, now))
			.map((token) -> new Secret(token.value()));
	}

	private Optional<LinkToken> draw(CarePartner partner, Instant at) {
		if (!(partner.standing() instanceof Standing.Invited invited) || !invited.isOpen(at)) {
			return Optional.empty();
		}
		LinkToken token = LinkToken.draw(this.random);
		this.partners.save(partner.now(new Standing.Invited(token.hash(), invited.linkUntil())));
		return Optional.of(token);
	}

}
