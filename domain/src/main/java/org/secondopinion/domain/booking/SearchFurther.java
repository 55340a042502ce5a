package org.secondopinion.domain.booking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/**
 * Nobody suitable is found: the navigator says what was tried, and the patient how it
 * goes on.
 */
public final class SearchFurther {

	private final Bookings bookings;

	private final CaseHistory history;

	private final TaskWork tasks;

	public SearchFurther(Bookings bookings, CaseHistory history, TaskWork tasks) {
		this.bookings = bookings;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The last search that found nobody.
	 * @param visit who looks, at which case
	 * @return the search; empty if there was none since the last shortlist
	 */
	public Optional<Search> search(Visit visit) {
		return Optional.ofNullable(this.bookings.of(visit.caseId()).search());
	}

	/**
	 * Makes sure that a shortlist is waited for.
	 * @param visit who, in which case
	 * @param id the task of making it
	 * @throws NoLongerOpen if it does not wait any more
	 */
	public void expect(Visit visit, TaskId id) {
		this.tasks.expect(visit, id, TaskKind.SHORTLIST_SPECIALISTS);
	}

	/**
	 * Tells the patient that nobody suitable was found.
	 * @param visit who, in which case
	 * @param id the task of making a shortlist
	 * @param tried where somebody was looked for
	 * @param note what was tried and what else the patient can do
	 * @throws IllegalArgumentException if nobody looked beyond the own directory, or
	 * there are no words
	 */
	public void foundNobody(Visit visit, TaskId id, Set<SearchPlace> tried, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.SHORTLIST_SPECIALISTS);
		this.bookings.save(visit.caseId(), this.bookings.of(visit.caseId()).searched(new Search(tried, note, null)));
		this.history.append(visit.event(Step.BOOK_SPECIALIST, EventKind.NOBODY_FOUND, null, note));
		this.tasks.complete(task);
	}

	/**
	 * Says how it goes on. The decide-by date stays where it is, also while the patient
	 * waits.
	 * @param visit who, in which case
	 * @param id the task
	 * @param how what the patient said
	 * @throws IllegalArgumentException if the patient would wait until a day that has
	 * come already, or on which the decision should be made
	 */
	public void answer(Visit visit, TaskId id, Search.GoesOn how) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.ANSWER_SEARCH);
		LocalDate day = how.lookAgainOn();
		if (day != null && !isBeforeDecision(day, visit.caseFile().decideBy())) {
			throw new IllegalArgumentException("The decide-by date does not move for a search");
		}
		Booking booking = this.bookings.of(visit.caseId());
		Search search = booking.nobodyFound().orElseThrow();
		this.bookings.save(visit.caseId(), booking.searched(search.answered(how)));
		this.history
			.append(visit.event(Step.BOOK_SPECIALIST, EventKind.SEARCH_ANSWERED, how.answer().name(), how.words()));
		this.tasks.complete(task, how.answer());
	}

	/**
	 * Whether a search on a day could still be of use.
	 * @param day the day on which the navigator would look again
	 * @param decideBy the decide-by date; {@code null} if none is set
	 * @return {@code false} if the decision should have been made by then
	 */
	public static boolean isBeforeDecision(LocalDate day, @Nullable LocalDate decideBy) {
		return decideBy == null || day.isBefore(decideBy);
	}

}
