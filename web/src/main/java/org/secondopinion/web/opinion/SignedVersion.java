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
 * @param completion whether it completes a version that was released before
 * @param state a state that the parts know
 * @param words the state in words
 * @param note why it was sent back; {@code null} if it was not
 */
record SignedVersion(int ordinal, int version, PlainOpinion plain, String signedBy, Instant signedAt,
		@Nullable String amendedBecause, boolean completion, String state, String words, @Nullable String note) {

	static SignedVersion of(Opinion.Final opinion) {
		return of(opinion, false);
	}

	/**
	 * A version as the pages show it.
	 * @param opinion the version
	 * @param completion whether it completes a version that was released before
	 * @return the version
	 */
	static SignedVersion of(Opinion.Final opinion, boolean completion) {
		return switch (opinion) {
			case Opinion.Signed it -> of(it, completion, "waiting", "Waits to be checked", null);
			case Opinion.SentBack it -> of(it, completion, "stopped", "Sent back", it.reason());
			case Opinion.Released it -> of(it, completion, "done", "Released", null);
		};
	}

	private static SignedVersion of(Opinion.Final opinion, boolean completion, String state, String words,
			@Nullable String note) {
		return new SignedVersion(opinion.edition().ordinal(), opinion.edition().version(), PlainOpinion.of(opinion),
				opinion.signature().name(), opinion.signature().at(), opinion.signature().amendedBecause(), completion,
				state, words, note);
	}

}
