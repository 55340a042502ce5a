package org.secondopinion.domain.booking;

/** Because of whom an agreed meeting did not take place. Nobody is blamed. */
public enum Party {

	PATIENT, SPECIALIST, PROGRAMME

}
