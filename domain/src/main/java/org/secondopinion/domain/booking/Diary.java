package org.secondopinion.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

/**
 * When specialists meet patients, whatever the case and the programme. A meeting stands
 * in it as long as its case is open and the meeting stands there: what is called off,
 * moved or given back, and whatever ends a case, makes its hour free without a word.
 */
public interface Diary {

	/** A review takes about an hour. */
	Duration ABOUT_AN_HOUR = Duration.ofHours(1);

	/**
	 * Lets nobody else write into a specialist's diary until the transaction is over.
	 * @param specialist whose diary
	 */
	void lock(PersonId specialist);

	/**
	 * When a specialist meets the patients of other cases.
	 * @param specialist who
	 * @param caseId the case that does not count
	 * @return the moments at which the meetings begin
	 */
	List<Instant> meetings(PersonId specialist, CaseId caseId);

	/**
	 * Whether a specialist could begin to meet a patient at a moment.
	 * @param specialist who
	 * @param caseId for which case
	 * @param at the moment
	 * @return {@code false} if a meeting of another case is less than an hour away
	 */
	default boolean isFree(PersonId specialist, CaseId caseId, Instant at) {
		return meetings(specialist, caseId).stream()
			.allMatch((other) -> Duration.between(other, at).abs().compareTo(ABOUT_AN_HOUR) >= 0);
	}

}
