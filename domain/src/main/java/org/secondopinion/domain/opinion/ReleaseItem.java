package org.secondopinion.domain.opinion;

/** What a navigator makes sure of before a patient reads an opinion. */
public enum ReleaseItem {

	/** Every row and every question is answered. */
	COMPLETE,

	/** A person without medical training understands it. */
	UNDERSTANDABLE,

	/** It is about this patient. */
	RIGHT_PATIENT

}
