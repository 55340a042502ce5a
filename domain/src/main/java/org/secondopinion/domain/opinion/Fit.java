package org.secondopinion.domain.opinion;

import org.jspecify.annotations.Nullable;

/**
 * How well a plan fits what matters to the patient, as the patient says. Both parts may
 * be left open.
 *
 * @param scale from 1, not at all, to 5, very well; {@code null} if not said
 * @param words in the patient's words; may be empty
 */
public record Fit(@Nullable Integer scale, String words) {

	/** Nothing was said. */
	public static final Fit NONE = new Fit(null, "");

	public Fit {
		if (scale != null && (scale < 1 || scale > 5)) {
			throw new IllegalArgumentException("A scale from 1 to 5");
		}
	}

	public boolean isSaid() {
		return this.scale != null || !this.words.isBlank();
	}

}
