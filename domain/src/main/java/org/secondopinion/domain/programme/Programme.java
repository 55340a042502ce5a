package org.secondopinion.domain.programme;

/**
 * A hospital's second-opinion programme. Several share one installation and never see
 * each other's patients.
 *
 * @param id the short word
 * @param name what people call it
 * @param phone the number to call in working hours
 * @param calendar when the programme works, and in which time zone
 * @param mostOpinions how many opinions it arranges for one case, the first doctor's and
 * the second included; a navigator may allow one more with a reason
 * @param blindReview whether a specialist sees the first opinion only after committing to
 * findings of their own
 */
public record Programme(ProgrammeId id, String name, String phone, WorkingCalendar calendar, int mostOpinions,
		boolean blindReview) {

	/** The first, the second, and a third where these two leave a patient torn. */
	public static final int USUALLY_MOST_OPINIONS = 3;

	public Programme {
		if (mostOpinions < 2) {
			throw new IllegalArgumentException("A programme for second opinions arranges a second one");
		}
	}

	public Programme(ProgrammeId id, String name, String phone, WorkingCalendar calendar) {
		this(id, name, phone, calendar, USUALLY_MOST_OPINIONS);
	}

	public Programme(ProgrammeId id, String name, String phone, WorkingCalendar calendar, int mostOpinions) {
		this(id, name, phone, calendar, mostOpinions, false);
	}

	/**
	 * This programme, with or without blind review.
	 * @param blind whether specialists commit before they see the first opinion
	 * @return the programme
	 */
	public Programme withBlindReview(boolean blind) {
		return new Programme(this.id, this.name, this.phone, this.calendar, this.mostOpinions, blind);
	}

}
