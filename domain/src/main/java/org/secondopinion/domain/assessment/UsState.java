package org.secondopinion.domain.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A state, district or territory of the United States by its two letters, as the Postal
 * Service has them: a doctor needs a license where the patient lives.
 */
public enum UsState {

	AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH,
	NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY,

	DC, AS, GU, MP, PR, VI;

	/**
	 * Reads a state.
	 * @param text two letters, large or small
	 * @return the state, or nothing if there is none of that name
	 */
	public static Optional<UsState> read(String text) {
		String letters = text.strip().toUpperCase(Locale.ROOT);
		return Arrays.stream(values()).filter((it) -> it.name().equals(letters)).findFirst();
	}

}
