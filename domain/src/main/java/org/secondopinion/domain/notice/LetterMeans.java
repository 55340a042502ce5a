package org.secondopinion.domain.notice;

/** How a letter went to the doctor. */
public enum LetterMeans {

	/** By mail, on paper. */
	POST,

	FAX,

	/** Given to the office in person, by the patient or the programme. */
	HANDED_OVER,

	/** Through the portal of the doctor's office. */
	PORTAL,

	/** A mail with a link to the letter. */
	EMAIL

}
