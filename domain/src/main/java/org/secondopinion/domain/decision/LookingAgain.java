package org.secondopinion.domain.decision;

import java.time.InstantSource;

import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.opinion.Opinions;

/**
 * What the process does by itself for one more opinion: the search for a specialist
 * begins anew, with the packet that is there.
 */
public final class LookingAgain {

	private final Cases cases;

	private final Bookings bookings;

	private final OpinionSearches searches;

	private final Opinions opinions;

	private final CaseHistory history;

	private final InstantSource clock;

	public LookingAgain(Cases cases, Bookings bookings, OpinionSearches searches, Opinions opinions,
			CaseHistory history, InstantSource clock) {
		this.cases = cases;
		this.bookings = bookings;
		this.searches = searches;
		this.opinions = opinions;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Whether one more opinion is being looked for.
	 * @param caseId which case
	 * @return {@code true} from the patient's choice until that opinion is released
	 */
	public boolean isUnderWay(CaseId caseId) {
		return this.searches.of(caseId).isUnderWay(this.opinions.editions(caseId).released().size());
	}

	/**
	 * Whether there are opinions to decide with.
	 * @param caseId which case
	 * @return {@code true} once one was released
	 */
	public boolean hasOpinions(CaseId caseId) {
		return !this.opinions.editions(caseId).released().isEmpty();
	}

	/**
	 * Begins the search. Nobody stands in line any more, because a third opinion is
	 * chosen, and its cost checked, on its own; and whoever signed keeps the packet, but
	 * does not review the case any more.
	 * @param caseId which case
	 */
	public void begin(CaseId caseId) {
		this.cases.save(this.cases.lock(caseId).reviewedBy(null));
		this.bookings.save(caseId, this.bookings.of(caseId).forAnotherOpinion());
		this.history.append(new CaseEvent(caseId, this.clock.instant(), Step.BOOK_SPECIALIST,
				EventKind.ANOTHER_OPINION_SOUGHT, null, null, null, null));
	}

	/**
	 * Ends the search, because nobody suitable was found and the patient wants no further
	 * one: the patient decides with the opinions that there are.
	 * @param caseId which case
	 */
	public void giveUp(CaseId caseId) {
		// A specialist who vanished before completing an opinion was nobody's wish.
		if (isUnderWay(caseId)) {
			this.searches.save(caseId, this.searches.of(caseId).inVain());
		}
	}

}
