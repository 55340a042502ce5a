package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * That the patient read an opinion, and what the patient made of all that there are.
 *
 * @param ordinal which opinion was read: 2 for the second
 * @param version in which version
 * @param at when the patient confirmed it
 * @param fits how the plan of each opinion fits, by its number from 1 for the first
 * @param questions what the patient wants to ask the doctors now; may be empty
 * @param doctorsMayTalk whether the programme may ask the doctors to talk to each other;
 * {@code null} if the patient was not asked, because the opinions do not conflict or the
 * reading is from before the question
 */
public record OpinionReading(int ordinal, int version, Instant at, Map<Integer, Fit> fits, String questions,
		@Nullable Boolean doctorsMayTalk) {

	public OpinionReading {
		fits = Map.copyOf(fits);
	}

	/**
	 * Whether the doctors may be asked to talk. Silence is no consent.
	 * @return {@code true} only if the patient said yes
	 */
	public boolean letsDoctorsTalk() {
		return Boolean.TRUE.equals(this.doctorsMayTalk);
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
