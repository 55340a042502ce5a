package org.secondopinion.domain.decision;

/** What people weigh when they decide, gathered from public patient guides. */
public enum Consideration {

	/** Length or quality of life, function, independence, which side effects to avoid. */
	VALUES_AND_GOALS,

	/** How much risk and not knowing the patient can live with. */
	RISK_AND_UNCERTAINTY,

	/** Work, caring for others, travel, money. */
	PRACTICAL_LIFE,

	/** Who informed and heard the patient. */
	FIT_WITH_CLINICIAN

}
