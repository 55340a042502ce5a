package org.secondopinion.domain.messages;

/**
 * Something that a mail carries and that is kept nowhere else.
 *
 * @param words what to write into the mail
 */
public record Secret(String words) {

	/** Never the secret itself, which must not get into a log. */
	@Override
	public String toString() {
		return "a secret";
	}

}
