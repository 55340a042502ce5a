package org.secondopinion.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
		return isFree(meetings(specialist, caseId), at);
	}

	/**
	 * The hours next to one that is taken: when a specialist could meet a patient just
	 * before and just after the meetings that are in the way.
	 * @param specialist who
	 * @param caseId for which case
	 * @param taken the moment that is not free
	 * @return the last free moment before it and the first one after it, as far as the
	 * diary knows: nobody has asked the specialist
	 */
	default List<Instant> freeAround(PersonId specialist, CaseId caseId, Instant taken) {
		List<Instant> meetings = meetings(specialist, caseId);
		Optional<Instant> before = meetings.stream()
			.map((other) -> other.minus(ABOUT_AN_HOUR))
			.filter((at) -> at.isBefore(taken) && isFree(meetings, at))
			.max(Comparator.naturalOrder());
		Optional<Instant> after = meetings.stream()
			.map((other) -> other.plus(ABOUT_AN_HOUR))
			.filter((at) -> at.isAfter(taken) && isFree(meetings, at))
			.min(Comparator.naturalOrder());
		return Stream.of(before, after).flatMap(Optional::stream).toList();
	}

	private static boolean isFree(List<Instant> meetings, Instant at) {
		return meetings.stream().allMatch((other) -> Duration.between(other, at).abs().compareTo(ABOUT_AN_HOUR) >= 0);
	}

}
