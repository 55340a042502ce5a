package org.secondopinion.domain.opinion;

/** An opinion was about to reach a patient at an hour that is not humane. */
public final class NotAHumaneHour extends RuntimeException {

	public NotAHumaneHour(HumaneHour.Objection objection) {
		super("Not released: " + objection);
	}

}
