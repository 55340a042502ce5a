package org.secondopinion.domain.notice;

import org.secondopinion.domain.journey.Answer;

/**
 * How the current doctor is told. The choice is the patient's.
 */
public enum NoticeRoute implements Answer {

	/** I tell them myself. */
	PATIENT_TELLS,
	/** The programme writes a letter that I approve. */
	PROGRAMME_WRITES,
	/** Ask the doctor for a referral. */
	ASK_FOR_REFERRAL,
	/** Nobody contacts the doctor. */
	NOBODY

}
