package org.secondopinion.domain.programme;

/** How a decide-by date stands. */
public enum DateStanding {

	/** It lies ahead, or there is none. */
	AHEAD,

	/** So near that an opinion that is not there yet endangers it. */
	NEAR,

	PASSED

}
