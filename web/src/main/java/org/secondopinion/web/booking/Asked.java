package org.secondopinion.web.booking;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.booking.DeclineReason;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.booking.Offer.Outcome;
import org.secondopinion.web.layout.Choices;

/**
 * An offer as staff read it.
 *
 * @param offer the offer
 * @param words what came of it
 * @param at when; {@code null} while it waits
 * @param byPhone whether the programme noted the answer
 * @param note what the specialist added; may be empty
 */
record Asked(Offer offer, String words, @Nullable Instant at, boolean byPhone, String note) {

	static Asked of(Offer offer, Choices choices) {
		return switch (offer.outcome()) {
			case Outcome.Waiting() -> new Asked(offer, "", null, false, "");
			case Outcome.Accepted(Instant at, boolean noted) -> new Asked(offer, "Accepted", at, noted, "");
			case Outcome.Declined(Instant at, DeclineReason reason, String note, boolean noted) ->
				new Asked(offer, "Declined: " + choices.label(reason), at, noted, note);
			case Outcome.Left(Instant at, LeavingReason reason, String note, boolean noted) ->
				new Asked(offer, "Accepted, then left: " + choices.label(reason), at, noted, note);
			case Outcome.CalledOff(Instant at) -> new Asked(offer, "Called off: the case ended", at, false, "");
			case Outcome.Unanswered(Instant at) -> new Asked(offer, "No answer, passed on", at, false, "");
		};
	}

}
