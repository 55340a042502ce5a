package org.secondopinion.domain.casefile;

/** How a case came to its end. */
public enum Closing {

	/** The patient decided, and those whom the patient chose were told. */
	DECIDED,

	/** The decide-by date passed, and the patient left the question open. */
	UNDECIDED,

	/** The programme did not take the case on, with a reason. */
	DECLINED,

	/** Urgent care came first, and the second opinion was not resumed. */
	URGENT_CARE,

	/** It was a straightforward problem, and the patient was content with that. */
	NOT_NEEDED,

	/** Nobody suitable was found, and the patient wanted no further search. */
	NOBODY_SUITABLE,

	/** The patient withdrew. */
	WITHDRAWN,

	/** The patient has died. */
	DIED,

	/** Nobody could reach the patient any more. */
	LOST_CONTACT,

	/** The same person had another case, and that one goes on. */
	DUPLICATE

}
