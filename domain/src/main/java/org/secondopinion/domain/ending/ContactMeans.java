package org.secondopinion.domain.ending;

/** How somebody tried to reach a patient. */
public enum ContactMeans {

	/** A call that nobody answered, or a message on the machine. */
	PHONE,

	/** E-mail, or a message in the application. */
	MAIL,

	/** A letter. */
	LETTER,

	/** Somebody whom the patient named. */
	SOMEBODY_CLOSE

}
