package org.secondopinion.domain.caseload;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;

/**
 * What part of a programme's caseload to show.
 *
 * @param programme whose
 * @param navigator only this navigator's cases; {@code null} for the whole programme
 * @param view which saved view
 * @param search part of a name or a reference; {@code null} for all
 * @param step only cases in which something of this step waits; {@code null} for all
 * @param order in which order
 * @param after show what follows this row; {@code null} for the first page
 * @param size how many rows at most
 * @param now the present moment
 * @param endOfToday when today ends for the reader
 */
public record CaseloadQuery(ProgrammeId programme, @Nullable PersonId navigator, SavedView view,
		@Nullable String search, @Nullable Step step, Order order, @Nullable Cursor after, int size, Instant now,
		Instant endOfToday) {

	/** What the rows are sorted by. */
	public enum Order {

		/** What is due first, first. */
		DUE,

		/** The nearest decide-by date first; cases without one last. */
		DECIDE_BY,

		/** By the patient's name. */
		NAME,

		/** The newest case first. */
		OPENED

	}

	/**
	 * The place of a row in the order: the sorted value as text and the case, so that the
	 * next page begins behind it however many rows came or went meanwhile.
	 *
	 * @param value the row's value in the order
	 * @param caseId the row's case
	 */
	public record Cursor(String value, CaseId caseId) {
	}

}
