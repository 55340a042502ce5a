package org.secondopinion.domain.assessment;

/** The road that triage proposes. */
public enum TriagePath {

	/** Danger of severe harm: urgent care first. */
	URGENT_CARE,

	/** The usual road would delay needed care: a shortened one. */
	EXPEDITED,

	/** Responds quickly to standard treatment; the patient may still go ahead. */
	STRAIGHTFORWARD,

	/** The usual road. */
	STANDARD

}
