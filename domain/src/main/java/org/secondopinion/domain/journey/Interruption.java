package org.secondopinion.domain.journey;

/** What can end a journey at any moment, wherever it is. */
public enum Interruption {

	/** The patient does not want to go on. */
	WITHDRAWAL,

	/** The patient has died. */
	DEATH,

	/** Nobody could reach the patient any more. */
	LOST_CONTACT,

	/** The patient stays with urgent care, and a case on hold is not resumed. */
	URGENT_CARE,

	/** Another case of the same person goes on. */
	DUPLICATE

}
