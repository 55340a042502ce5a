package org.secondopinion.domain.booking;

import java.time.Instant;

import org.secondopinion.domain.people.PersonId;

/**
 * One specialist was asked to review a case; once in a round.
 *
 * @param round the {@link Booking#round() round} in which it was made
 * @param specialist who was asked
 * @param specialistName the name on that day
 * @param offeredAt when
 * @param expiresAt when it passes to the next in line
 * @param blind whether it asks for findings of one's own before the first opinion is
 * seen, as the programme had it when the offer was made; it never changes
 * @param outcome what came of it
 */
public record Offer(int round, PersonId specialist, String specialistName, Instant offeredAt, Instant expiresAt,
		boolean blind, Outcome outcome) {

	Offer ended(Outcome how) {
		if (!isWaiting()) {
			throw new IllegalStateException("The offer was answered already");
		}
		return new Offer(this.round, this.specialist, this.specialistName, this.offeredAt, this.expiresAt, this.blind,
				how);
	}

	Offer left(Outcome.Left how) {
		if (!(this.outcome instanceof Outcome.Accepted)) {
			throw new IllegalStateException("Nobody leaves a case that was not taken");
		}
		return new Offer(this.round, this.specialist, this.specialistName, this.offeredAt, this.expiresAt, this.blind,
				how);
	}

	public boolean isWaiting() {
		return this.outcome instanceof Outcome.Waiting;
	}

	/**
	 * Whether it was asked in vain.
	 * @return {@code true} if declined, not answered, or given up after it was accepted
	 */
	public boolean isLost() {
		return switch (this.outcome) {
			case Outcome.Declined _, Outcome.Unanswered _, Outcome.Left _ -> true;
			case Outcome.Waiting _, Outcome.Accepted _, Outcome.CalledOff _ -> false;
		};
	}

	/** What came of an offer. */
	public sealed interface Outcome {

		/** No answer yet. */
		record Waiting() implements Outcome {
		}

		/**
		 * The specialist takes the case.
		 *
		 * @param at when
		 * @param noted whether somebody of the programme noted an answer given by phone
		 */
		record Accepted(Instant at, boolean noted) implements Outcome {
		}

		/**
		 * The specialist does not take the case.
		 *
		 * @param at when
		 * @param reason why
		 * @param note what the specialist added, for staff; may be empty
		 * @param noted whether somebody of the programme noted an answer given by phone
		 */
		record Declined(Instant at, DeclineReason reason, String note, boolean noted) implements Outcome {

			public Declined {
				if (reason == DeclineReason.OTHER && note.isBlank()) {
					throw new IllegalArgumentException("Another reason needs words");
				}
			}
		}

		/**
		 * Nobody answered in time.
		 *
		 * @param at when it passed on
		 */
		record Unanswered(Instant at) implements Outcome {
		}

		/**
		 * The case ended before anybody answered.
		 *
		 * @param at when
		 */
		record CalledOff(Instant at) implements Outcome {
		}

		/**
		 * The specialist took the case, and does not review it after all.
		 *
		 * @param at when
		 * @param reason why
		 * @param note more about it, for staff; may be empty
		 * @param noted whether somebody of the programme noted it
		 */
		record Left(Instant at, LeavingReason reason, String note, boolean noted) implements Outcome {
		}

	}

}
