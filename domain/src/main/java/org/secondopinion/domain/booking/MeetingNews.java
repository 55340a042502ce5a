package org.secondopinion.domain.booking;

/** What came of an agreed meeting. */
public sealed interface MeetingNews {

	/** Patient and specialist met, so that the opinion can be written. */
	record TookPlace() implements MeetingNews {
	}

	/**
	 * The time that was agreed does not stand any more.
	 *
	 * @param how whether it was moved, called off or missed
	 * @param because because of whom
	 * @param reason why, in words that the patient reads
	 * @param askNext whether the next in line is asked, instead of agreeing on another
	 * time with the same specialist
	 */
	record FellThrough(How how, Party because, String reason, boolean askNext) implements MeetingNews {

		public FellThrough {
			if (reason.isBlank()) {
				throw new IllegalArgumentException("Everybody wants to know why a meeting did not take place");
			}
			if (how == How.RESCHEDULED && askNext) {
				throw new IllegalArgumentException("Who agrees on another time stays with the specialist");
			}
		}
	}

	/** How a meeting did not take place when it was agreed. */
	enum How {

		RESCHEDULED, CANCELLED, MISSED

	}

}
