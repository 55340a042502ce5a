package org.secondopinion.domain.booking;

import java.util.EnumSet;
import java.util.Set;

/** Where somebody was looked for. */
public enum SearchPlace {

	/** The programme's own directory. */
	OWN_DIRECTORY,

	/** The directories of the other programmes. */
	OTHER_PROGRAMMES,

	/** Centres outside, asked by phone or on their pages. */
	OTHER_CENTERS,

	/** Specialists who review records or talk by video, wherever they are. */
	FROM_A_DISTANCE,

	/** The insurer's list. */
	INSURER;

	/**
	 * Whether places are enough to say that nobody is suitable: whoever looked at home
	 * only has not looked.
	 * @param tried where somebody was looked for
	 * @return {@code true} if one of them is not the programme's own directory
	 */
	public static boolean isWideEnough(Set<SearchPlace> tried) {
		return tried.stream().anyMatch(EnumSet.complementOf(EnumSet.of(OWN_DIRECTORY))::contains);
	}

}
