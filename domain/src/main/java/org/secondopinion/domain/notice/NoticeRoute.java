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
	/** Ask the doctor for copies of the records. */
	ASK_FOR_RECORDS,
	/** Nobody contacts the doctor. */
	NOBODY;

	/**
	 * The road that the process takes for it. To the process, a letter that asks for
	 * records is a letter that the programme writes; so it also works for cases that run
	 * on a version of the model from before there was one.
	 * @return one of the four roads that the model knows
	 */
	public NoticeRoute road() {
		return (this == ASK_FOR_RECORDS) ? PROGRAMME_WRITES : this;
	}

}
