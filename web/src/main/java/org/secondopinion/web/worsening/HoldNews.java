package org.secondopinion.web.worsening;

/** What the owner of a hold can say. */
enum HoldNews {

	/** The patient is still in urgent care: ask again on another day. */
	STILL_THERE,
	/** The patient is stable, and the case goes on. */
	RESUME,
	/** The second opinion is not pursued. */
	CLOSE

}
