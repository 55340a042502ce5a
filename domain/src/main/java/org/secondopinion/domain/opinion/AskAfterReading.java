package org.secondopinion.domain.opinion;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.messages.Converse;
import org.secondopinion.domain.messages.ThreadMessage;

/**
 * What a patient asks after reading an opinion goes to the programme as a message, so
 * that somebody is told of it, answers, and both read the answer in one place.
 */
public final class AskAfterReading {

	private static final String BEFORE = "My questions after reading the opinion:\n\n";

	/** How many characters the questions may have. */
	public static final int LONGEST = ThreadMessage.LONGEST - BEFORE.length();

	private final Converse converse;

	public AskAfterReading(Converse converse) {
		this.converse = converse;
	}

	/**
	 * Asks. A navigator who notes the questions on the patient's word knows them, and
	 * nobody is written to.
	 * @param visit who has read, in which case
	 * @param questions what to ask, at most {@link #LONGEST} characters; if blank,
	 * nothing is asked
	 */
	public void ask(Visit visit, String questions) {
		if (!questions.isBlank() && visit.as().isOnPatientsSide()) {
			this.converse.write(visit, BEFORE + questions);
		}
	}

}
