package org.secondopinion.domain.decision;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The worksheet on which a patient weighs. It helps to think; no score comes out of it.
 *
 * @param weighings what was said; considerations without an answer are missing
 * @param clarity what the patient answers to four short questions, yes or not yet;
 * questions without an answer are missing
 */
public record Worksheet(Map<Consideration, Weighing> weighings, Map<ClarityQuestion, Boolean> clarity) {

	/** A worksheet on which nothing is written. */
	public static final Worksheet BLANK = new Worksheet(Map.of());

	public Worksheet {
		Map<Consideration, Weighing> said = new EnumMap<>(Consideration.class);
		weighings.forEach((consideration, weighing) -> {
			if (weighing.isSaid()) {
				said.put(consideration, weighing);
			}
		});
		weighings = Collections.unmodifiableMap(said);
		clarity = Map.copyOf(clarity);
	}

	public Worksheet(Map<Consideration, Weighing> weighings) {
		this(weighings, Map.of());
	}

	/**
	 * Whether a talk should be offered: one "not yet" among the four answers is enough.
	 * What was not answered says nothing.
	 * @return {@code true} if so
	 */
	public boolean isUnclear() {
		return this.clarity.containsValue(false);
	}

	/**
	 * What was said about one consideration.
	 * @param consideration which
	 * @return the weighing; {@link Weighing#NONE} if nothing was said
	 */
	public Weighing weighing(Consideration consideration) {
		return this.weighings.getOrDefault(consideration, Weighing.NONE);
	}

}
