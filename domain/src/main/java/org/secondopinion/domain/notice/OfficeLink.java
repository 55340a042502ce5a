package org.secondopinion.domain.notice;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;

/**
 * A link that lets a doctor's office answer once, without an account.
 *
 * @param id which link
 * @param caseId of which case
 * @param codeHash what is kept of the code that opens it; a mail gets a new code when it
 * is sent
 * @param madeAt when it was made
 * @param expiresAt when it stops working, if nothing else ends it
 * @param wrongTries how often somebody with the code gave another date of birth
 * @param end why it does not work any more; {@code null} while it may
 * @param endedAt since when
 */
public record OfficeLink(OfficeLinkId id, CaseId caseId, String codeHash, Instant madeAt, Instant expiresAt,
		int wrongTries, @Nullable End end, @Nullable Instant endedAt) {

	/**
	 * How long a link works. An office has thirty days for records, too; that a link has
	 * the same is our reading.
	 */
	public static final Duration VALID = Duration.ofDays(30);

	/** How often a wrong date of birth may be given. */
	public static final int MOST_TRIES = 5;

	/** Why a link does not work any more. */
	public enum End {

		/** The office answered with it. */
		ANSWERED,

		/** The answer came another way: with another one of the case, or was noted. */
		ANSWERED_ELSEWHERE,

		/** Too many wrong dates of birth. */
		LOCKED,

		/** The patient wants the doctor left alone. */
		FORBIDDEN

	}

	/**
	 * A new link.
	 * @param caseId of which case
	 * @param code the code that opens it
	 * @param at when it is made
	 * @return the link
	 */
	public static OfficeLink made(CaseId caseId, OfficeCode code, Instant at) {
		return new OfficeLink(OfficeLinkId.random(), caseId, code.hash(), at, at.plus(VALID), 0, null, null);
	}

	/**
	 * The link with the code that opens it; a code of before opens nothing any more.
	 * @param code the code
	 * @return the link
	 */
	public OfficeLink openedBy(OfficeCode code) {
		return new OfficeLink(this.id, this.caseId, code.hash(), this.madeAt, this.expiresAt, this.wrongTries, this.end,
				this.endedAt);
	}

	/**
	 * Somebody gave another date of birth than the patient's.
	 * @param at when
	 * @return the link, locked if that was once too often
	 */
	public OfficeLink triedInVain(Instant at) {
		int tries = this.wrongTries + 1;
		OfficeLink tried = new OfficeLink(this.id, this.caseId, this.codeHash, this.madeAt, this.expiresAt, tries,
				this.end, this.endedAt);
		return (tries < MOST_TRIES) ? tried : tried.ended(End.LOCKED, at);
	}

	/**
	 * The link does not work any more.
	 * @param why what ended it
	 * @param at when
	 * @return the link; one that had ended keeps its end
	 */
	public OfficeLink ended(End why, Instant at) {
		return (this.end != null) ? this : new OfficeLink(this.id, this.caseId, this.codeHash, this.madeAt,
				this.expiresAt, this.wrongTries, why, at);
	}

	/**
	 * Whether it works.
	 * @param now the present moment
	 * @return {@code false} once it ended or expired
	 */
	public boolean works(Instant now) {
		return this.end == null && now.isBefore(this.expiresAt);
	}

	public int triesLeft() {
		return MOST_TRIES - this.wrongTries;
	}

}
