package org.secondopinion.standalone.samples;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.GiveBack;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.CaseWithdrawal;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.PatientStart;
import org.secondopinion.domain.caseload.HandOver;
import org.secondopinion.domain.ending.ContactAttempt;
import org.secondopinion.domain.ending.ContactMeans;
import org.secondopinion.domain.ending.ContinueCase;
import org.secondopinion.domain.ending.DeathNotice;
import org.secondopinion.domain.ending.FindDuplicate;
import org.secondopinion.domain.ending.LoseContact;
import org.secondopinion.domain.ending.NoteDeath;
import org.secondopinion.domain.messages.Converse;
import org.secondopinion.domain.notice.AnswerForOffice;
import org.secondopinion.domain.notice.DoctorsAnswer;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.notice.OfficeDoor;
import org.secondopinion.domain.notice.OfficeLinks;
import org.secondopinion.domain.opinion.AmendOpinion;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.records.ChangeRelease;

/** What can happen to a case at any moment, whatever waits; and after its end. */
final class RandomActs {

	private static final String WORDS = "Words of a random moment.";

	private final RandomJourney journey;

	private final Dice dice;

	RandomActs(RandomJourney journey) {
		this.journey = journey;
		this.dice = journey.dice();
	}

	/** One of them, if it is possible just now. */
	void act() {
		switch (this.dice.from(1, 36)) {
			case 1 -> withdraw();
			case 2 -> loseContact();
			case 3 -> die();
			case 4 -> isDuplicate();
			case 5 -> hasDuplicate();
			case 6, 7, 8, 9 -> tryInVain();
			case 10, 11, 12 -> getWorse();
			case 13, 14, 15 -> handOver();
			case 16, 17, 18 -> signAnew();
			case 19, 20, 21, 22 -> write();
			case 23, 24, 25 -> officeAnswers();
			case 26, 27, 28 -> revoke();
			case 29, 30, 31, 32, 33, 34 -> amend();
			default -> note();
		}
	}

	void withdraw() {
		acted("withdrawn");
		Person who = this.dice.chance(70) ? patient() : this.journey.navigator();
		this.journey.enter(who, CaseAction.WITHDRAW, (visit) -> get(CaseWithdrawal.class).withdraw(visit, WORDS));
	}

	private void die() {
		acted("died");
		navigate((visit) -> get(NoteDeath.class).died(visit, new DeathNotice(this.journey.today(), WORDS)));
	}

	private void tryInVain() {
		acted("not reached");
		navigate((visit) -> get(LoseContact.class).tried(visit,
				new ContactAttempt(this.journey.today(), this.dice.any(ContactMeans.class), WORDS, visit.at())));
	}

	// All of it is noted at once: what counts are the days on which somebody tried.
	private void loseContact() {
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

	private void isDuplicate() {
		acted("duplicate");
		SampleCase other = this.journey.open(patient());
		navigate((visit) -> get(FindDuplicate.class).close(visit, other.reference(), WORDS));
		this.journey.goOnWith(other);
	}

	private void hasDuplicate() {
		acted("has a duplicate");
		SampleCase other = this.journey.open(patient());
		this.journey.enter(other, this.journey.navigator(), CaseAction.NAVIGATE,
				(visit) -> get(FindDuplicate.class).close(visit, this.journey.current().reference(), WORDS));
		this.journey.alsoEnded(other);
	}

	private void getWorse() {
		acted("worse");
		this.journey.enter(patient(), CaseAction.TELL_WORSE, (visit) -> get(CaseNoting.class).worse(visit, WORDS));
		if (!this.journey.file().isOpen()) {
			this.journey.enter(this.journey.navigator(), CaseAction.NOTE,
					(visit) -> get(CaseNoting.class).dealtWithWorse(visit, WORDS));
		}
	}

	// Whoever signed what was released signs it anew.
	private void amend() {
		PersonId specialist = this.journey.file().specialist();
		Opinions opinions = get(Opinions.class);
		if (specialist == null || opinions.editions(this.journey.file().id()).amendableBy(specialist).isEmpty()) {
			return;
		}
		acted("amended");
		Person author = get(People.class).find(specialist).orElseThrow();
		this.journey.enter(author, CaseAction.AMEND, (visit) -> {
			Opinion.Final before = get(AmendOpinion.class).amendable(visit).orElseThrow();
			get(AmendOpinion.class).amend(visit, before.findings(), WORDS, author.name(), before.revision());
		});
	}

	private void handOver() {
		PersonId from = this.journey.file().navigator();
		PersonId to = this.journey.navigator().id();
		navigate((visit) -> {
			if (get(HandOver.class).handOver(visit, from, to, WORDS)) {
				acted("handed over");
			}
		});
	}

	/**
	 * Whoever took the case gives it back, or is found to be gone; if somebody took it.
	 */
	void giveBack() {
		boolean bySpecialist = this.dice.chance(50) && this.journey.file().specialist() != null;
		Person who = bySpecialist
				? get(People.class).find(Objects.requireNonNull(this.journey.file().specialist())).orElseThrow()
				: this.journey.navigator();
		this.journey.enter(who, CaseAction.GIVE_BACK, (visit) -> {
			if (get(GiveBack.class).whoCan(visit).isPresent()) {
				acted("given back");
				get(GiveBack.class).giveBack(visit,
						this.dice.any(LeavingReason.of(visit.as()).stream().sorted().toList()), WORDS);
			}
		});
	}

	private void officeAnswers() {
		get(OfficeLinks.class).of(this.journey.current().id())
			.stream()
			.filter((link) -> link.works(this.journey.now()))
			.findFirst()
			.ifPresent((link) -> this.journey.inTime(() -> get(OfficeDoor.class).open(link.id(), (visit) -> {
				acted("office answered");
				get(AnswerForOffice.class).answer(visit,
						new DoctorsAnswer(this.dice.any(DoctorsStance.class), this.journey.today(), WORDS));
				return link;
			})));
	}

	private void signAnew() {
		change((visit) -> {
			acted("signed anew");
			get(ChangeRelease.class).renew(visit, new RandomAnswers(this.journey).authorization(visit));
		});
	}

	private void revoke() {
		change((visit) -> {
			acted("authorization revoked");
			get(ChangeRelease.class).revoke(visit, WORDS);
		});
	}

	private void change(Consumer<Visit> work) {
		this.journey.enter(patient(), CaseAction.ACT_AS_PATIENT, (visit) -> {
			if (get(ChangeRelease.class).inForce(visit).isPresent()) {
				work.accept(visit);
			}
		});
	}

	private void write() {
		acted("message");
		Person who = this.dice.chance(50) ? patient() : this.journey.navigator();
		this.journey.enter(who, CaseAction.WRITE_MESSAGE, (visit) -> get(Converse.class).write(visit, WORDS));
		if (this.dice.chance(50)) {
			Person reader = who.is(Role.PATIENT) ? this.journey.navigator() : patient();
			this.journey.enter(reader, CaseAction.READ_MESSAGES, (visit) -> get(Converse.class).read(visit));
		}
	}

	private void note() {
		acted("noted");
		this.journey.enter(this.journey.navigator(), CaseAction.NOTE,
				(visit) -> get(CaseNoting.class).note(visit, WORDS));
	}

	/**
	 * Sometimes an end was none, or something is told after it.
	 * @return the case in which it goes on, if it does
	 */
	Optional<SampleCase> afterTheEnd() {
		if (this.dice.chance(10)) {
			getWorse();
		}
		if (!this.dice.chance(10) || this.journey.isLong()) {
			return Optional.empty();
		}
		acted("went on");
		this.journey.navigatorsSignIn();
		return Optional.of(this.journey.find(startsAgain() ? startAgain() : goOn()));
	}

	private boolean startsAgain() {
		return this.journey.file().closing() == Closing.LOST_CONTACT;
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

	private void navigate(Consumer<Visit> work) {
		this.journey.enter(this.journey.navigator(), CaseAction.NAVIGATE, work);
	}

	private Person patient() {
		return this.journey.current().patient();
	}

	private void acted(String what) {
		this.journey.tally().acted(what);
	}

	private <T> T get(Class<T> type) {
		return this.journey.get(type);
	}

}
