package org.secondopinion.standalone.samples;

import java.util.List;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.CaseWithdrawal;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.PatientStart;
import org.secondopinion.domain.ending.ContactAttempt;
import org.secondopinion.domain.ending.ContactMeans;
import org.secondopinion.domain.ending.ContinueCase;
import org.secondopinion.domain.ending.DeathNotice;
import org.secondopinion.domain.ending.FindDuplicate;
import org.secondopinion.domain.ending.LoseContact;
import org.secondopinion.domain.ending.NoteDeath;
import org.secondopinion.domain.people.Person;

/** What ends a case at any moment, and what takes an end back. */
final class RandomEnds extends RandomPart {

	private static final String WORDS = "Words at a random end.";

	RandomEnds(RandomJourney journey) {
		super(journey);
	}

	void withdraw() {
		acted("withdrawn");
		Person who = this.dice.chance(70) ? patient() : this.journey.navigator();
		this.journey.enter(who, CaseAction.WITHDRAW, (visit) -> get(CaseWithdrawal.class).withdraw(visit, WORDS));
	}

	void die() {
		acted("died");
		navigate((visit) -> get(NoteDeath.class).died(visit, new DeathNotice(this.journey.today(), WORDS)));
	}

	void tryInVain() {
		acted("not reached");
		navigate((visit) -> get(LoseContact.class).tried(visit,
				new ContactAttempt(this.journey.today(), this.dice.any(ContactMeans.class), WORDS, visit.at())));
	}

	// All of it is noted at once: what counts are the days on which somebody tried.
	void loseContact() {
		acted("lost");
		navigate((visit) -> {
			List.of(21, 14, 2)
				.forEach((days) -> get(LoseContact.class).tried(visit, new ContactAttempt(
						this.journey.today().minusDays(days), this.dice.any(ContactMeans.class), WORDS, visit.at())));
			if (get(LoseContact.class).mayClose(visit)) {
				get(LoseContact.class).close(visit);
			}
		});
	}

	/** Another case goes on instead of this one, or proves to be somebody else's. */
	void isDuplicate() {
		acted("duplicate");
		SampleCase other = this.journey.open(patient());
		navigate((visit) -> get(FindDuplicate.class).close(visit, other.reference(), WORDS));
		if (this.dice.chance(40) && !this.journey.file().isOpen()) {
			acted("duplicate taken back");
			this.journey.goesOnIn(goOn());
		}
	}

	/** This case goes on instead of another one. */
	void hasDuplicate() {
		acted("has a duplicate");
		SampleCase other = this.journey.open(patient());
		this.journey.enter(other, this.journey.navigator(), CaseAction.NAVIGATE,
				(visit) -> get(FindDuplicate.class).close(visit, this.journey.current().reference(), WORDS));
	}

	/**
	 * Sometimes an end was none.
	 * @return whether a case goes on
	 */
	boolean areTakenBack() {
		boolean goesOn = this.dice.chance(10) && !this.journey.isLong()
				&& get(ContinueCase.class).goesOnIn(this.journey.current().id()).isEmpty();
		if (goesOn) {
			acted("went on");
			this.journey.navigatorsSignIn();
			boolean again = this.journey.file().closing() == Closing.LOST_CONTACT;
			this.journey.goesOnIn(again ? startAgain() : goOn());
		}
		return goesOn;
	}

	private CaseReference startAgain() {
		CaseReference[] next = new CaseReference[1];
		this.journey.inTime(() -> next[0] = get(PatientStart.class).start(patient(), this.journey.file().programme()));
		return next[0];
	}

	private CaseReference goOn() {
		CaseReference[] next = new CaseReference[1];
		this.journey.enter(this.journey.navigator(), CaseAction.CONTINUE,
				(visit) -> next[0] = get(ContinueCase.class).goOn(visit, WORDS));
		return next[0];
	}

}
