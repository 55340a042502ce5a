package org.secondopinion.domain.records;

/** What the first doctor's office can say about a record that it is asked for. */
public enum OfficeReply {

	/** With this link, or another way: it is on its way. */
	SENT("It is sent."),

	/** It needs more time, and says until when. */
	LATER("It comes later."),

	/** It wants something first: a form, a fee, a signature. */
	NEEDS_SOMETHING("Something is needed first."),

	/** Somebody else has it, or nobody. */
	NOT_HERE("The office does not have it."),

	/** It says no. */
	REFUSED("The office does not give it out.");

	private final String sentence;

	OfficeReply(String sentence) {
		this.sentence = sentence;
	}

	/**
	 * The reply as the history has it, before the office's own words.
	 * @return a sentence
	 */
	String sentence() {
		return this.sentence;
	}

	/**
	 * Whether the reply is worth little without words of the office.
	 * @return {@code false} for what is said completely
	 */
	public boolean needsWords() {
		return this != SENT;
	}

}
