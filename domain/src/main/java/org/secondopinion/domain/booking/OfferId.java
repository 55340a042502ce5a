package org.secondopinion.domain.booking;

import java.util.UUID;

/** Identifies an offer. */
public record OfferId(UUID value) {

	public static OfferId random() {
		return new OfferId(UUID.randomUUID());
	}

}
