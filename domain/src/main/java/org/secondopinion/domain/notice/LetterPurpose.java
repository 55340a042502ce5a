package org.secondopinion.domain.notice;

/** What a letter to the doctor is for. */
public enum LetterPurpose {

	/** Tell the doctor, and ask for help with what the other doctor needs. */
	TELL,

	/** The same, and ask for a referral. */
	ASK_FOR_REFERRAL,

	/** The same, and ask for copies of the records. */
	ASK_FOR_RECORDS

}
