package org.secondopinion.web.worsening;

/** What a navigator can say of a change for the worse. */
enum WhatNow {

	/** Somebody takes it in hand; what follows is said later. */
	IN_HAND,
	/** The plan stays as it is. */
	NO_CHANGE,
	/** The decision cannot wait as long as before. */
	EXPEDITE,
	/** Urgent care comes first, and the case waits. */
	URGENT_CARE

}
