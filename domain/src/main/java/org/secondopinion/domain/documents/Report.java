package org.secondopinion.domain.documents;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A report or a note on record.
 *
 * @param category whose report it is
 * @param title its title
 * @param date when it was made, clinically: when the sample was taken, the image made,
 * the visit held
 * @param status whether it is final
 * @param text its words, if the file has them as text
 * @param results its single results, if the file has them
 * @param attachments what comes with it in a form that is not text, or is kept elsewhere
 * @param source the entry
 */
public record Report(Category category, Term title, @Nullable PartialDate date, Status status, @Nullable String text,
		List<Result> results, List<Attachment> attachments, Source source) {

	public Report {
		Objects.requireNonNull(category, "category");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(status, "status");
		Objects.requireNonNull(source, "source");
		results = List.copyOf(results);
		attachments = List.copyOf(attachments);
	}

	/** Whose report it is. */
	public enum Category {

		/** A laboratory's. */
		LABORATORY,
		/** A radiologist's, about images. */
		IMAGING,
		/** A pathologist's, about tissue or cells. */
		PATHOLOGY,
		/** A clinician's note about a visit. */
		NOTE,
		/** A surgeon's or another doctor's, about a procedure. */
		OPERATION,
		/** Another one, or the record does not say. */
		OTHER

	}

	/** Whether a report is final. */
	public enum Status {

		/** Final, also after a correction or an addition. */
		FINAL,
		/** A part or a first version of what is to come, or only announced. */
		NOT_FINAL,
		/** Called off. */
		CANCELLED,
		/** The record does not say. */
		NOT_STATED

	}

	/**
	 * A single result.
	 *
	 * @param what what was measured or looked for
	 * @param value the value with its unit, in words; null if the file has none
	 * @param interpretation how the laboratory marked it, for instance "High"
	 */
	public record Result(Term what, @Nullable String value, @Nullable String interpretation) {

		public Result {
			Objects.requireNonNull(what, "what");
		}

	}

	/**
	 * Something that belongs to a report and was not read.
	 *
	 * @param title its title, or its kind if it has none
	 * @param mediaType its media type, for instance {@code application/pdf}; empty if the
	 * file does not say
	 * @param inFile whether it is inside the file; otherwise the file only says where it
	 * is
	 */
	public record Attachment(String title, String mediaType, boolean inFile) {

		public Attachment {
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(mediaType, "mediaType");
		}

	}

}
