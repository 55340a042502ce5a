package org.secondopinion.domain.decision;

import org.jspecify.annotations.Nullable;

/**
 * How a patient weighs one consideration. Both parts may be left open.
 *
 * @param scale from 1 to 5, between the two ends that the page names; {@code null} if not
 * said
 * @param words in the patient's words; may be empty
 */
public record Weighing(@Nullable Integer scale, String words) {

	/** Nothing was said. */
	public static final Weighing NONE = new Weighing(null, "");

	public Weighing {
		if (scale != null && (scale < 1 || scale > 5)) {
			throw new IllegalArgumentException("A scale from 1 to 5");
		}
	}

	public boolean isSaid() {
		return this.scale != null || !this.words.isBlank();
	}

}
