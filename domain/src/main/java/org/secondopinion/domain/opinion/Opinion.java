package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A specialist's opinion, in one version. Only a draft can be changed; what was signed
 * stays as it was signed. Until it is released, the patient sees nothing of it.
 */
public sealed interface Opinion {

	Edition edition();

	Findings findings();

	/**
	 * How often the opinion was saved, counted on from version to version: a window that
	 * began with one version must not write into the next. Two windows that edit the same
	 * revision must not overwrite each other.
	 * @return the number
	 */
	int revision();

	/** An opinion that was signed, whatever became of it then. */
	sealed interface Final extends Opinion {

		Signature signature();

	}

	/**
	 * An opinion that is being written.
	 *
	 * @param edition which
	 * @param findings what it says so far
	 * @param revision how often it was saved
	 * @param savedIn in which window of the browser it was saved last; empty if never
	 * @param savedAt when it was saved last; {@code null} if never
	 * @param askedFor what the navigator asked for when sending the version before back;
	 * {@code null} if this is the first version
	 */
	record Draft(Edition edition, Findings findings, int revision, String savedIn, @Nullable Instant savedAt,
			@Nullable String askedFor) implements Opinion {

		/**
		 * A draft in which nothing is written and that nobody saved.
		 * @param edition which
		 * @param questions the patient's questions
		 * @return the draft
		 */
		public static Draft blank(Edition edition, List<String> questions) {
			return new Draft(edition, Findings.asked(questions), 0, "", null, null);
		}

		/**
		 * A draft in which nothing is written, by a new author or after a release.
		 * @param before the version before
		 * @param edition which
		 * @param questions the patient's questions
		 * @return the draft
		 */
		static Draft blankAfter(Opinion before, Edition edition, List<String> questions) {
			return new Draft(edition, Findings.asked(questions), before.revision() + 1, "", null, null);
		}

		/**
		 * Whether a window that began with some revision has seen what is saved now. A
		 * window that saved last has, even if the answer is still on its way to it.
		 * @param began the revision that the window began with
		 * @param window which window
		 * @return {@code false} if another window saved something meanwhile
		 */
		public boolean isKnownTo(int began, String window) {
			return began == this.revision || (!window.isEmpty() && window.equals(this.savedIn));
		}

		Draft besideNothing() {
			return new Draft(this.edition, this.findings.besideNothing(), this.revision, this.savedIn, this.savedAt,
					this.askedFor);
		}

		public Draft saying(Findings now, String window, Instant at) {
			return new Draft(this.edition, now, this.revision + 1, window, at, this.askedFor);
		}

		/**
		 * This opinion, signed.
		 * @param signature whose name, when
		 * @return the opinion, which does not change any more
		 * @throws IllegalStateException if something is missing
		 */
		public Signed signed(Signature signature) {
			if (!SigningRules.gaps(this.findings).isEmpty()) {
				throw new IllegalStateException("Not complete: " + SigningRules.gaps(this.findings).size() + " gaps");
			}
			return new Signed(this.edition, this.findings, this.revision, signature);
		}

	}

	/**
	 * Signed, and waiting for the navigator's check.
	 *
	 * @param edition which
	 * @param findings what it says
	 * @param revision how often it was saved
	 * @param signature who signed it, when
	 */
	record Signed(Edition edition, Findings findings, int revision, Signature signature) implements Final {

		public Released released(Release release) {
			return new Released(this.edition, this.findings, this.revision, this.signature, release);
		}

		public SentBack sentBack(String reason, Instant at) {
			return new SentBack(this.edition, this.findings, this.revision, this.signature, reason, at);
		}

	}

	/**
	 * Sent back by the navigator; a new version takes its place.
	 *
	 * @param edition which
	 * @param findings what it said
	 * @param revision how often it was saved
	 * @param signature who signed it, when
	 * @param reason what is unclear or missing
	 * @param at when it was sent back
	 */
	record SentBack(Edition edition, Findings findings, int revision, Signature signature, String reason,
			Instant at) implements Final {

		public SentBack {
			if (reason.isBlank()) {
				throw new IllegalArgumentException("Sending back needs a reason");
			}
		}

		/**
		 * The next version, which begins with what this one said.
		 * @return a draft
		 */
		public Draft reopened() {
			return new Draft(this.edition.next(this.edition.author()), this.findings, this.revision + 1, "", null,
					this.reason);
		}

	}

	/**
	 * Released to the patient.
	 *
	 * @param edition which
	 * @param findings what it says
	 * @param revision how often it was saved
	 * @param signature who signed it, when
	 * @param release who released it, when, and whom the patient can call
	 */
	record Released(Edition edition, Findings findings, int revision, Signature signature,
			Release release) implements Final {

		// After any version of the same opinion that was sent back.
		Draft reopenedAfter(Opinion newest) {
			return new Draft(newest.edition().next(this.edition.author()), this.findings, newest.revision() + 1, "",
					null, null);
		}

	}

}
