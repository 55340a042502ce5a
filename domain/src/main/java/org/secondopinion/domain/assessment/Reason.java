package org.secondopinion.domain.assessment;

/**
 * Why people seek a second opinion, gathered from public patient guides. Several may
 * hold; each is enough by itself.
 */
public enum Reason {

	SERIOUS_DIAGNOSIS, QUALITY_OF_LIFE, MAJOR_PROCEDURE, UNCLEAR_DIAGNOSIS, TREATMENT_NOT_WORKING,
	EXPERIMENTAL_TREATMENT, NO_CONSENSUS, CLINICAL_TRIAL, SEVERAL_OPTIONS, RARE_DISEASE, SEVERAL_CONDITIONS,
	DOCTOR_NOT_SPECIALIST, CONFLICT_WITH_GOALS, NOT_HEARD, INSURER_REQUIRES, GUT_FEELING,

	/** A valid reason by itself, always. */
	PEACE_OF_MIND;

	/**
	 * Whether the reason lies in the illness or its treatment rather than in trust,
	 * insurance or peace of mind. Triage weighs these.
	 * @return {@code true} for reasons 1 to 12 of the list
	 */
	public boolean isMedical() {
		return compareTo(CONFLICT_WITH_GOALS) < 0;
	}

}
