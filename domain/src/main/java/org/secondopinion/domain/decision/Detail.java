package org.secondopinion.domain.decision;

/**
 * What somebody may be told of a decision besides the way that was chosen. Each is told
 * only if the patient ticked it for that person: who hears of the choice has no claim to
 * the reasons.
 */
public enum Detail {

	/** The decision in the patient's own words. */
	OWN_WORDS,

	/** Diagnosis and treatment plan as each opinion that was released says them. */
	OPINIONS_IN_SHORT

}
