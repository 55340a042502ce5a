package org.secondopinion.domain.caseload;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

/** One row for every open case, written in the transaction of the step it describes. */
public interface Caseload {

	/**
	 * Writes the row of a case, new or known.
	 * @param row the row
	 */
	void put(CaseloadRow row);

	/**
	 * Removes the row of a case that ended.
	 * @param caseId which case
	 */
	void remove(CaseId caseId);

	/**
	 * Writes a patient's new name into the rows of the patient's cases.
	 * @param patient whose cases
	 * @param name the full name
	 */
	void rename(PersonId patient, String name);

	/**
	 * Writes into the row of a case who carries it from now on.
	 * @param caseId which case
	 * @param navigator who carries it
	 */
	void carry(CaseId caseId, PersonId navigator);

	/**
	 * The row of a case.
	 * @param caseId which case
	 * @return its row, or nothing if the case has ended
	 */
	Optional<CaseloadRow> find(CaseId caseId);

	/**
	 * Marks the row of a case, if it has one, as one whose patient got worse.
	 * @param caseId which case
	 * @param worseAt since when; {@code null} takes the mark away
	 */
	void mark(CaseId caseId, @Nullable Instant worseAt);

	/**
	 * Marks the row of a case, if it has one, as one with a mail that may not have
	 * arrived, or had no address.
	 * @param caseId which case
	 * @param trouble whether nobody has looked after one yet
	 */
	void markMail(CaseId caseId, boolean trouble);

	/**
	 * A page of rows. Cases whose patients got worse or need urgent care come before all
	 * others, the longest waiting first and all of them on the first page, and then those
	 * with a mail that may not have arrived; today's view has them whatever is due.
	 * @param query what to show
	 * @return the rows, and where the next page begins
	 */
	Page page(CaseloadQuery query);

	/**
	 * Counting stops here: beyond it, "999+" says enough, and counting on costs more the
	 * larger a programme is.
	 */
	int COUNTED_TO = 1000;

	/**
	 * How many rows each saved view has, for whom a query asks.
	 * @param query whose caseload; view, search, step and page do not count
	 * @return the number for every view; {@link #COUNTED_TO} means as many or more
	 */
	Map<SavedView, Integer> counts(CaseloadQuery query);

	/**
	 * One page.
	 *
	 * @param rows the rows
	 * @param next where the next page begins; {@code null} on the last
	 */
	record Page(List<CaseloadRow> rows, CaseloadQuery.@Nullable Cursor next) {

		public Page {
			rows = List.copyOf(rows);
		}
	}

}
