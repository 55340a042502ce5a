package org.secondopinion.domain.records;

/** A record was about to be requested against a rule; nothing was requested. */
public final class RequestRefused extends RuntimeException {

	private final RequestRule rule;

	public RequestRefused(RequestRule rule) {
		super(rule.sentence());
		this.rule = rule;
	}

	public RequestRule rule() {
		return this.rule;
	}

}
