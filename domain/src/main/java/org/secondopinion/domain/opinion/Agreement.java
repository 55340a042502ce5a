package org.secondopinion.domain.opinion;

/**
 * How a second opinion relates to the first in one respect, as its author classes it. The
 * published studies count in these classes; forcing "not yet clear" into yes or no would
 * falsify both the opinion and the count.
 */
public enum Agreement {

	SAME,

	/** The same in substance, more exact or adjusted. */
	REFINED,

	CHANGED,

	/** The material does not allow an answer. */
	INCONCLUSIVE,

	/** An answer needs more tests first. */
	NEEDS_MORE_TESTS;

	/**
	 * Whether the author could not say yet.
	 * @return {@code true} if there is no answer yet
	 */
	public boolean isOpen() {
		return switch (this) {
			case INCONCLUSIVE, NEEDS_MORE_TESTS -> true;
			case SAME, REFINED, CHANGED -> false;
		};
	}

}
