package org.secondopinion.domain.opinion;

import org.jspecify.annotations.Nullable;

/**
 * What one opinion says in one row.
 *
 * @param plainWords for the patient; empty if nothing was said
 * @param doctorsWords in the doctor's own words; may be empty
 * @param stance how the author sees it beside the first opinion; {@code null} if not
 * marked, and always for diagnosis, treatment and urgency, which are classed by
 * themselves
 */
public record Passage(String plainWords, String doctorsWords, @Nullable Stance stance) {

	/** Nothing was said. */
	public static final Passage NONE = new Passage("", "", null);

	/**
	 * A passage without more.
	 * @param plainWords for the patient
	 * @return the passage
	 */
	public static Passage of(String plainWords) {
		return new Passage(plainWords, "", null);
	}

	/**
	 * Whether another passage says the same, however its author sees it beside the first
	 * opinion.
	 * @param other the other passage
	 * @return {@code true} if all words are the same
	 */
	boolean isInTheWordsOf(Passage other) {
		return this.plainWords.equals(other.plainWords) && this.doctorsWords.equals(other.doctorsWords);
	}

	public boolean isSaid() {
		return !this.plainWords.isBlank() || !this.doctorsWords.isBlank();
	}

}
