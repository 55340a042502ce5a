package org.secondopinion.domain.caseload;

import org.secondopinion.domain.journey.Holder;

/** The views of a caseload that a navigator switches between. */
public enum SavedView {

	/** Due today or earlier, or urgent: got worse, or needs urgent care. */
	TODAY,

	/** Past due. */
	LATE,

	WAITING_ON_NAVIGATOR, WAITING_ON_PATIENT, WAITING_ON_OTHERS, ALL;

	/**
	 * Whether what waits for somebody puts a case into this view.
	 * @param holder for whom it waits
	 * @return {@code true} if the view is about that
	 */
	public boolean isAbout(Holder holder) {
		return switch (this) {
			case TODAY, LATE, ALL -> true;
			case WAITING_ON_NAVIGATOR -> holder == Holder.NAVIGATOR;
			case WAITING_ON_PATIENT -> holder == Holder.PATIENT;
			case WAITING_ON_OTHERS -> switch (holder) {
				case SPECIALIST, DOCTOR, RECORDS_OFFICE -> true;
				case NAVIGATOR, PATIENT -> false;
			};
		};
	}

}
