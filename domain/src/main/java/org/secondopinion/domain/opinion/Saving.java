package org.secondopinion.domain.opinion;

/** What came of saving a draft. */
public sealed interface Saving {

	/**
	 * The draft, as it is stored now.
	 * @return the draft
	 */
	Opinion.Draft draft();

	/**
	 * It was saved, or said the same already.
	 *
	 * @param draft the draft with what was saved
	 */
	record Kept(Opinion.Draft draft) implements Saving {
	}

	/**
	 * Another window saved something else meanwhile; nothing was overwritten.
	 *
	 * @param draft the draft with what the other window saved
	 */
	record Overtaken(Opinion.Draft draft) implements Saving {
	}

}
