package org.secondopinion.domain.notice;

import java.time.Instant;

/**
 * A letter to the doctor that the patient approved, word for word.
 *
 * @param purpose what it is for
 * @param addressee to whom, one line each: name, institution, address
 * @param text the letter from the greeting to the signature
 * @param approvedAt when the patient approved it
 */
public record Letter(LetterPurpose purpose, String addressee, String text, Instant approvedAt) {

	public Letter {
		if (addressee.isBlank() || text.isBlank()) {
			throw new IllegalArgumentException("A letter says something to somebody");
		}
	}

}
