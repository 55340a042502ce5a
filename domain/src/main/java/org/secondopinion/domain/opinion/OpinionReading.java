package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.util.Map;

/**
 * That the patient read an opinion, and what the patient made of all that there are.
 *
 * @param ordinal which opinion was read: 2 for the second
 * @param version in which version
 * @param at when the patient confirmed it
 * @param fits how the plan of each opinion fits, by its number from 1 for the first
 * @param questions what the patient wants to ask the doctors now; may be empty
 */
public record OpinionReading(int ordinal, int version, Instant at, Map<Integer, Fit> fits, String questions) {

	public OpinionReading {
		fits = Map.copyOf(fits);
	}

	/**
	 * How the plan of an opinion fits.
	 * @param number which opinion, from 1 for the first
	 * @return the fit; {@link Fit#NONE} if not said
	 */
	public Fit fit(int number) {
		return this.fits.getOrDefault(number, Fit.NONE);
	}

}
