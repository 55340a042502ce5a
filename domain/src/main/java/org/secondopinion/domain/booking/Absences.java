package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.secondopinion.domain.people.PersonId;

/**
 * When specialists are away. It holds for every programme that lists them, and is kept
 * beside the directories, which are renewed from a file.
 */
public interface Absences {

	/**
	 * When a specialist is away, the next first.
	 * @param specialist who
	 * @param today what is over before this day is left out
	 * @return absences, often none
	 */
	List<Absence> of(PersonId specialist, LocalDate today);

	/**
	 * Who is away on a day.
	 * @param day the day
	 * @return who is away then, and when
	 */
	Map<PersonId, Absence> on(LocalDate day);

	/**
	 * Notes an absence. One that begins on the same day stays as it is, until somebody
	 * takes it back.
	 * @param specialist who
	 * @param absence when
	 * @param by who noted it
	 * @param at when it was noted
	 * @return {@code false} if one begins on that day already
	 */
	boolean add(PersonId specialist, Absence absence, PersonId by, Instant at);

	/**
	 * Takes an absence back.
	 * @param specialist who
	 * @param from the day on which it would begin
	 */
	void remove(PersonId specialist, LocalDate from);

}
