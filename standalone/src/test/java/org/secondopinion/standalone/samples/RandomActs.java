package org.secondopinion.standalone.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.Absence;
import org.secondopinion.domain.booking.GiveBack;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.NoteAbsence;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.caseload.HandOver;
import org.secondopinion.domain.decision.FurtherOpinions;
import org.secondopinion.domain.messages.Converse;
import org.secondopinion.domain.opinion.AmendOpinion;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.records.ChangeRelease;

import static org.assertj.core.api.Assertions.assertThat;

/** What can happen to a case at any moment, whatever waits; and after its end. */
final class RandomActs extends RandomPart {

	private static final String WORDS = "Words of a random moment.";

	private final RandomEnds ends;

	private final RandomFiles files;

	private final List<Runnable> all;

	private final List<Away> away = new ArrayList<>();

	RandomActs(RandomJourney journey) {
		super(journey);
		this.ends = new RandomEnds(journey);
		this.files = new RandomFiles(journey);
		this.all = Stream
			.of(often(1, this.ends::withdraw), often(1, this.ends::loseContact), often(1, this.ends::die),
					often(1, this.ends::isDuplicate), often(1, this.ends::hasDuplicate), often(4, this.ends::tryInVain),
					often(3, this::getWorse), often(3, this::handOver), often(3, this::signAnew),
					often(3, this::revoke), often(4, this::write), often(2, this::note), often(12, this::amend),
					often(2, this::isAway), often(2, this::allowOneMore), often(5, this.files::bring),
					often(3, this.files::seeToOne), often(4, this.files::moveOriginal),
					often(8, journey.office()::comes), often(3, journey.office()::changeContact),
					often(5, journey.partners()::invite), often(9, journey.partners()::answer),
					often(2, journey.partners()::end), often(2, journey.partners()::tryTheDoor))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Runnable> often(int weight, Runnable act) {
		return Collections.nCopies(weight, act);
	}

	/** One of them, if it is possible just now. */
	void act() {
		this.dice.any(this.all).run();
	}

	void withdraw() {
		this.ends.withdraw();
	}

	/**
	 * What is told and done after the end.
	 * @return whether a case goes on
	 */
	boolean goesOnAfterTheEnd() {
		Stream.<Runnable>of(this::getWorse, this.files::moveOriginal, this.journey.partners()::end, this::note)
			.filter((_) -> this.dice.chance(10))
			.forEach(Runnable::run);
		return this.ends.areTakenBack();
	}

	private void getWorse() {
		acted("worse");
		this.journey.enter(patientOrWhoMay(CaseAction.TELL_WORSE), CaseAction.TELL_WORSE,
				(visit) -> get(CaseNoting.class).worse(visit, WORDS));
		if (!this.journey.file().isOpen()) {
			this.journey.enter(this.journey.navigator(), CaseAction.NOTE,
					(visit) -> get(CaseNoting.class).dealtWithWorse(visit, WORDS));
		}
	}

	private Person patientOrWhoMay(CaseAction action) {
		List<Person> beside = this.journey.partners().whoMay(action);
		return (beside.isEmpty() || this.dice.chance(50)) ? patient() : this.dice.any(beside);
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

	/** One case, or all that are under way, of which some have another navigator. */
	private void handOver() {
		PersonId from = this.journey.file().navigator();
		PersonId to = this.journey.navigator().id();
		Person by = this.journey.navigator();
		List<SampleCase> several = this.dice.chance(50) ? this.journey.underWay() : List.of(this.journey.current());
		several.forEach((it) -> this.journey.enter(it, by, CaseAction.NAVIGATE, (visit) -> {
			boolean asked = Objects.equals(visit.caseFile().navigator(), from) && !to.equals(from);
			assertThat(get(HandOver.class).handOver(visit, from, to, WORDS)).as("handed over").isEqualTo(asked);
			if (asked) {
				acted("handed over");
			}
		}));
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

	/** A specialist is away: mostly the one who is asked just now. */
	private void isAway() {
		PersonId asked = this.journey.file().specialist();
		PersonId who = (asked != null && this.dice.chance(80)) ? asked
				: this.dice.any(List.of(SampleSpecialist.values())).id();
		Person specialist = get(People.class).find(who).orElseThrow();
		Person by = this.dice.chance(50) ? specialist : this.journey.navigator();
		Absence absence = new Absence(this.journey.today().plusDays(this.dice.from(0, 3)),
				this.journey.today().plusDays(this.dice.from(3, 20)));
		this.journey.inTime(() -> get(NoteAbsence.class).note(by, who, absence));
		this.away.add(new Away(specialist, absence));
		acted("specialist away");
	}

	/** What one case tells of specialists is not there for the next one. */
	void othersComeBack() {
		this.away.forEach((it) -> this.journey
			.inTime(() -> get(NoteAbsence.class).takeBack(it.specialist(), it.specialist().id(), it.when().from())));
	}

	private void allowOneMore() {
		navigate((visit) -> {
			if (!get(FurtherOpinions.class).count(visit).isAnotherPossible()) {
				acted("one more opinion allowed");
				get(FurtherOpinions.class).allowOneMore(visit, WORDS);
			}
		});
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
		Person who = this.dice.chance(50) ? patientOrWhoMay(CaseAction.WRITE_MESSAGE) : this.journey.navigator();
		this.journey.enter(who, CaseAction.WRITE_MESSAGE, (visit) -> get(Converse.class).write(visit, WORDS));
		if (this.dice.chance(50)) {
			Person reader = who.is(Role.NAVIGATOR) ? patient() : this.journey.navigator();
			this.journey.enter(reader, CaseAction.READ_MESSAGES, (visit) -> get(Converse.class).read(visit));
		}
	}

	private void note() {
		acted("noted");
		this.journey.enter(this.journey.navigator(), CaseAction.NOTE,
				(visit) -> get(CaseNoting.class).note(visit, WORDS));
	}

	private record Away(Person specialist, Absence when) {
	}

}
