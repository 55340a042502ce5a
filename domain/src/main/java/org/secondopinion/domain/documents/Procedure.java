package org.secondopinion.domain.documents;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A procedure or surgery on record.
 *
 * @param what the procedure
 * @param status whether it took place
 * @param date when it was performed, or began
 * @param report what was written about it, if the entry itself carries words
 * @param source the entry
 */
public record Procedure(Term what, Status status, @Nullable PartialDate date, @Nullable String report, Source source) {

	private static final String SNOMED = "http://snomed.info/sct";

	/** Documentation of current medications; medication reconciliation. */
	private static final List<String> PAPERWORK = List.of("428191000124101", "430193006");

	public Procedure {
		Objects.requireNonNull(what, "what");
		Objects.requireNonNull(status, "status");
		Objects.requireNonNull(source, "source");
	}

	/**
	 * Whether this is only paperwork that exports list among the procedures, such as the
	 * writing down of medicines at every visit. Decided by code, never by words.
	 * @return true if nothing was done to the person
	 */
	public boolean isPaperwork() {
		return this.what.hasCode(SNOMED, PAPERWORK);
	}

	/** Whether a procedure took place. */
	public enum Status {

		/** It is done. */
		DONE,
		/** It is planned, going on or interrupted. */
		NOT_FINISHED,
		/** It was not done. */
		NOT_DONE,
		/** The record does not say. */
		NOT_STATED

	}

}
