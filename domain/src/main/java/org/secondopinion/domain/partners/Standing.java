package org.secondopinion.domain.partners;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.PersonId;

/** How far an invitation has come. */
public sealed interface Standing {

	/**
	 * Waits for an answer.
	 *
	 * @param linkHash the hash of the token in the link; {@code null} until the mail is
	 * being sent
	 * @param linkUntil the moment from which the link no longer works
	 */
	record Invited(@Nullable String linkHash, Instant linkUntil) implements Standing {

		/**
		 * Whether it can be answered.
		 * @param now the present moment
		 * @return {@code false} once the link has expired
		 */
		public boolean isOpen(Instant now) {
			return now.isBefore(this.linkUntil);
		}

	}

	/**
	 * Was accepted.
	 *
	 * @param person by whom
	 * @param at when
	 */
	record Accepted(PersonId person, Instant at) implements Standing {
	}

	/**
	 * Is over, whatever its last day was.
	 *
	 * @param how how it ended
	 * @param at when
	 * @param by who ended it
	 * @param person who had accepted; {@code null} if nobody had
	 * @param reason why, if somebody said so; may be empty
	 */
	record Ended(PartnerEnd how, Instant at, PersonId by, @Nullable PersonId person,
			String reason) implements Standing {
	}

}
