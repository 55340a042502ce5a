package org.secondopinion.domain.booking;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.PersonId;

/**
 * What was found out about the money before anybody commits, for everybody whom the
 * patient ranked: the next in line may be asked without coming back to the patient.
 *
 * @param result whether the offers may go out
 * @param answers one for each ranked specialist; some or none if it is not covered
 * @param note what the patient should know besides; may be empty unless not covered
 * @param agreedAt when the patient said yes to it; {@code null} before
 */
public record Coverage(CoverageResult result, List<Answer> answers, String note, @Nullable Instant agreedAt) {

	public Coverage {
		answers = List.copyOf(answers);
		if (result == CoverageResult.NOT_COVERED && note.isBlank()) {
			throw new IllegalArgumentException("The patient wants to know why it is not covered");
		}
	}

	Coverage agreed(Instant at) {
		return new Coverage(this.result, this.answers, this.note, at);
	}

	/**
	 * Whether the patient has still to say yes: nobody is asked before.
	 * @return {@code true} if it is covered and the patient has not said so
	 */
	public boolean isToAgree() {
		return this.result == CoverageResult.CONFIRMED && this.agreedAt == null;
	}

	/** Whether the insurer counts a specialist as its own. */
	public enum Network {

		IN_NETWORK, OUT_OF_NETWORK,

		/** The patient pays. */
		NO_INSURANCE

	}

	/**
	 * What the insurer said about one specialist.
	 *
	 * @param specialist who
	 * @param network whether in network
	 * @param referralNeeded whether the insurer wants a referral first
	 * @param preApprovalNeeded whether the insurer wants to approve first
	 * @param costCents what the patient is expected to pay, in US cents; {@code null} if
	 * nobody could say
	 */
	public record Answer(PersonId specialist, Network network, boolean referralNeeded, boolean preApprovalNeeded,
			@Nullable Integer costCents) {
	}

}
