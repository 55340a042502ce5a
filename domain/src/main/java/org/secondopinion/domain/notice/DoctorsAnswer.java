package org.secondopinion.domain.notice;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the doctor answered, as the navigator or the patient heard it, or as the office
 * wrote it.
 *
 * @param stance what it amounts to
 * @param on the day of the answer, in the programme's zone
 * @param note what was said: names of colleagues, reasons of an objection; may be empty
 * @param followedBy who cares for the patients of a doctor who has left or died;
 * {@code null} if the doctor is there or nobody is known to follow
 */
public record DoctorsAnswer(DoctorsStance stance, LocalDate on, String note, @Nullable String followedBy) {

	public DoctorsAnswer {
		if (followedBy != null && (followedBy.isBlank() || stance != DoctorsStance.NOT_REACHABLE)) {
			throw new IllegalArgumentException("Somebody follows a doctor who has left");
		}
	}

	/**
	 * An answer of a doctor whom nobody follows.
	 * @param stance what it amounts to
	 * @param on the day of the answer, in the programme's zone
	 * @param note what was said; may be empty
	 */
	public DoctorsAnswer(DoctorsStance stance, LocalDate on, String note) {
		this(stance, on, note, null);
	}

	Successor successor() {
		return (this.followedBy != null) ? Successor.SOMEBODY : Successor.NOBODY;
	}

}
