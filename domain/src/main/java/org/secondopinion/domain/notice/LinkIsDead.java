package org.secondopinion.domain.notice;

/**
 * A link opens nothing: it is unknown or expired, was used or locked, the case has ended,
 * or the patient wants the doctor left alone. Which of them is nobody's business.
 */
public final class LinkIsDead extends RuntimeException {

	private final boolean answered;

	LinkIsDead(boolean answered) {
		super("A link for a doctor's office opens nothing");
		this.answered = answered;
	}

	/**
	 * Whether the office has answered, with this link or with another one. It may be said
	 * to somebody who proved the link before.
	 * @return {@code true} if so
	 */
	public boolean isAnswered() {
		return this.answered;
	}

}
