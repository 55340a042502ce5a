package org.secondopinion.web.opinion;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.opinion.Opinion;

/**
 * One version of a signed opinion, whole.
 *
 * @param ordinal which opinion
 * @param version which version of it
 * @param plain as the patient reads it
 * @param signedBy whose name is below it
 * @param signedAt when it was signed
 * @param amendedBecause why it was signed anew; {@code null} for the first version
 * @param state a state that the parts know
 * @param words the state in words
 * @param note why it was sent back; {@code null} if it was not
 */
record SignedVersion(int ordinal, int version, PlainOpinion plain, String signedBy, Instant signedAt,
		@Nullable String amendedBecause, String state, String words, @Nullable String note) {

	static SignedVersion of(Opinion.Final opinion) {
		return switch (opinion) {
			case Opinion.Signed it -> of(it, "waiting", "Waits to be checked", null);
			case Opinion.SentBack it -> of(it, "stopped", "Sent back", it.reason());
			case Opinion.Released it -> of(it, "done", "Released", null);
		};
	}

	private static SignedVersion of(Opinion.Final opinion, String state, String words, @Nullable String note) {
		return new SignedVersion(opinion.edition().ordinal(), opinion.edition().version(), PlainOpinion.of(opinion),
				opinion.signature().name(), opinion.signature().at(), opinion.signature().amendedBecause(), state,
				words, note);
	}

}
