package org.secondopinion.domain.casefile;

/** The six steps of the journey, in order. Records and booking run side by side. */
public enum Step {

	/** Is a second opinion worth it, and is it safe to wait? */
	ASSESS,

	/** Tell the current doctor, or not: the patient's choice. */
	NOTIFY_DOCTOR,

	/** Collect what the second doctor needs. */
	REQUEST_RECORDS,

	/** Find somebody independent who accepts. */
	BOOK_SPECIALIST,

	/** The opinions side by side. */
	COMPARE,

	/** The patient decides. */
	DECIDE

}
