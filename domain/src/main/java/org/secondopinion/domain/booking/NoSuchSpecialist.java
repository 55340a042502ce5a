package org.secondopinion.domain.booking;

/** There is no such specialist, or not for this person. */
public final class NoSuchSpecialist extends RuntimeException {

	NoSuchSpecialist() {
		super("No such specialist for this person");
	}

}
