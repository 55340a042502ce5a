package org.secondopinion.domain.booking;

/** How a specialist gives a second opinion. */
public enum ReviewKind {

	/** Reads the records and writes; nobody travels. */
	RECORD_REVIEW,

	/** Reads the records and talks with the patient by video. */
	VIDEO,

	/** Sees and examines the patient. */
	VISIT,

	/** Brings the case before a board of several specialties, which writes. */
	BOARD;

	/**
	 * Whether the patient meets the specialist at a set hour.
	 * @return {@code false} if a written review is due by a day instead
	 */
	public boolean isMeeting() {
		return this == VIDEO || this == VISIT;
	}

	/**
	 * Whether the patient can be examined. Public guides warn that remote review does not
	 * suit cases that need an examination or special tests.
	 * @return {@code true} if patient and specialist are in one room
	 */
	public boolean canExamine() {
		return this == VISIT;
	}

}
