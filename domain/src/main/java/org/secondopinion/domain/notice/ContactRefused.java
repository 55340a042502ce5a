package org.secondopinion.domain.notice;

/** Something was about to go to a doctor against a rule; nothing was sent. */
public final class ContactRefused extends RuntimeException {

	private final ContactRule rule;

	public ContactRefused(ContactRule rule) {
		super(rule.sentence());
		this.rule = rule;
	}

	public ContactRule rule() {
		return this.rule;
	}

}
