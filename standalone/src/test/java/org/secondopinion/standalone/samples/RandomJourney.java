package org.secondopinion.standalone.samples;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Language;
import org.secondopinion.domain.messages.MailGroup;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.messages.QuietHours;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.local.MovableClock;

import org.springframework.beans.factory.BeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One case that is led at random from its beginning to its end, and whatever cases it
 * goes on in or runs beside. At each step somebody does one of the things that can be
 * done, or time passes; after each, {@link SameTruth} is asked. The same seed leads to
 * the same journey.
 */
final class RandomJourney {

	/** From here on people hurry: what leads back is not chosen any more. */
	private static final int LONG = 60;

	/** From here on the patient has had enough. */
	private static final int TOO_LONG = 250;

	private static final int NEVER_ENDING = 400;

	private static final List<String> STORIES = List.of("hip", "spine", "breast", "prostate", "valve", "lung", "kidney",
			"tremor", "rare", "thyroid");

	private static final List<String> ZONES = List.of("America/Chicago", "America/Phoenix", "Europe/Berlin",
			"Asia/Kolkata");

	private static final Set<TaskKind> WRITES_TO_OFFICE = EnumSet.of(TaskKind.SEND_LETTER,
			TaskKind.SEND_REFERRAL_REQUEST);

	private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(2028, 12, 31);

	private final BeanFactory beans;

	private final Tally tally;

	private final Dice dice;

	private final SampleProgramme programme;

	private final Story story;

	private final SameTruth truth;

	private final PassingTime time;

	private final RandomPartners partners;

	private final RandomOffice office;

	private final RandomAnswers answers;

	private final RandomActs acts;

	private final List<SampleCase> cases = new ArrayList<>();

	private SampleCase current;

	private int steps;

	RandomJourney(long seed, BeanFactory beans, Tally tally) {
		this.beans = beans;
		this.tally = tally;
		this.dice = new Dice(seed);
		beans.getBean(RandomMailServer.class).fallsLike(this.dice);
		this.programme = this.dice.any(List.of(SampleProgramme.values()));
		this.story = Story.of(this.dice.any(STORIES));
		moveTo(ZoneId.of(this.dice.any(ZONES)));
		LocalDate first = this.dice.any(FIRST_DAY.datesUntil(LAST_DAY).toList());
		this.time = new PassingTime(this,
				first.atTime(this.dice.from(0, 23), this.dice.from(0, 59)).toInstant(ZoneOffset.UTC));
		this.truth = new SameTruth(beans);
		this.partners = new RandomPartners(this);
		this.office = new RandomOffice(this);
		this.answers = new RandomAnswers(this);
		this.acts = new RandomActs(this);
		this.current = open(patient());
	}

	// Nobody else has a case while this one is under way.
	private void moveTo(ZoneId zone) {
		Programme now = this.programme.setUp(LocalDate.of(2028, 1, 1));
		WorkingCalendar hours = now.calendar();
		this.beans.getBean(Programmes.class)
			.save(new Programme(now.id(), now.name(), now.phone(),
					new WorkingCalendar(zone, hours.days(), hours.opens(), hours.closes(), hours.holidays())));
	}

	/** Leads the case to its end. */
	void run() {
		do {
			leadToTheEnd();
		}
		while (this.acts.goesOnAfterTheEnd());
		this.acts.othersComeBack();
		this.tally.ended(this.steps);
		this.time.passes(Period.ofDays(8));
		for (SampleCase sampleCase : this.cases) {
			this.truth.isTheSameFor(sampleCase);
			new SettledCase(this.beans, sampleCase).isInOrder();
			this.tally.mailsArrived(get(RandomMailServer.class).arrived(sampleCase.reference()).size());
			this.tally.closed(Objects.requireNonNull(sampleCase.file().closing()));
		}
	}

	private void leadToTheEnd() {
		List<SampleCase> underWay = underWay();
		while (!underWay.isEmpty()) {
			assertThat(this.steps).as("steps until everything has ended").isLessThan(NEVER_ENDING);
			this.current = this.dice.any(underWay);
			step();
			isTheSame();
			this.steps++;
			underWay = underWay();
		}
	}

	private void step() {
		if (this.steps > TOO_LONG) {
			this.acts.withdraw();
		}
		else if (this.dice.chance(15)) {
			this.acts.act();
		}
		else if (this.dice.chance(4)) {
			this.acts.giveBack();
		}
		else if (this.dice.chance(25)) {
			this.time.passes(aWhile());
		}
		else if (this.dice.chance(2)) {
			this.time.passesToASpecialDay();
		}
		else {
			doOneThing(this.dice.any(current().waiting()));
		}
		this.time.passes(Duration.ofMinutes(this.dice.from(1, 90)));
	}

	private void doOneThing(OpenTask task) {
		if (task.isAhead(now()) && this.dice.chance(50)) {
			// Nobody is asked for it yet, and not everybody answers at once.
			this.time.passes(Duration.between(now(), task.since()).plusDays(this.dice.from(0, 25)));
			return;
		}
		this.tally.did(task.kind());
		this.answers.answer(task);
		if (task.kind() == TaskKind.MAKE_DECISION && this.dice.chance(50)) {
			// Who takes time, takes time.
			this.time.passes(Period.ofDays(this.dice.from(2, 40)));
		}
		if (WRITES_TO_OFFICE.contains(task.kind()) && this.dice.chance(50)) {
			this.time.passes(Duration.ofHours(this.dice.from(1, 60)));
			this.office.comes();
		}
	}

	private TemporalAmount aWhile() {
		return switch (this.dice.from(1, 20)) {
			case 1, 2, 3, 4, 5, 6, 7, 8 -> Duration.ofMinutes(this.dice.from(1, 600));
			case 9, 10, 11, 12, 13, 14 -> Duration.ofHours(this.dice.from(10, 80));
			case 15, 16, 17, 18, 19 -> Period.ofDays(this.dice.from(3, 20));
			default -> Period.ofMonths(this.dice.from(1, 4));
		};
	}

	/** A case of a patient at the programme, which goes on beside others. */
	SampleCase open(Person patient) {
		navigatorsSignIn();
		Person by = this.dice.chance(50) ? patient : navigator();
		SampleCase opened = SampleCase.open(this.beans, (_, move) -> inTime(move), patient, this.programme, by);
		this.cases.add(opened);
		isTheSame();
		return opened;
	}

	/** Everything is as the engine has it, in all cases. */
	void isTheSame() {
		inTime(() -> this.cases.forEach(this.truth::isTheSameFor));
	}

	/** The cases that are under way, at least one until the end. */
	List<SampleCase> underWay() {
		return this.cases.stream().filter((it) -> it.file().isOpen()).toList();
	}

	/** Whoever has not signed in for long gets no new cases. */
	void navigatorsSignIn() {
		navigators().forEach((it) -> get(People.class).signedIn(it, now()));
	}

	/** A case that was begun elsewhere goes on here, too. */
	void goesOnIn(CaseReference reference) {
		if (this.cases.stream().noneMatch((it) -> it.reference().equals(reference))) {
			this.cases.add(SampleCase.find(this.beans, reference));
		}
		isTheSame();
	}

	private Person patient() {
		UUID id = UUID.randomUUID();
		Person patient = new Person(new PersonId(id), "Robin Random-Example",
				this.dice.chance(90) ? id + "@example.org" : null, Set.of(Role.PATIENT), null);
		this.beans.getBean(People.class).save(patient);
		if (this.dice.chance(40)) {
			this.beans.getBean(MailPreferences.class)
				.save(patient.id(),
						new MailWishes(Set.copyOf(this.dice.some(List.of(MailGroup.values()), 0, 3)),
								this.dice.any(Language.class),
								this.dice.any(List.of(QuietHours.USUAL, QuietHours.NONE)), null));
		}
		return patient;
	}

	/** Who works at the programme and does the next thing: anyone of its navigators. */
	Person navigator() {
		return this.dice.any(navigators());
	}

	private List<Person> navigators() {
		return Stream.of(SampleStaff.SAM, SampleStaff.LEE, SampleStaff.NINA)
			.filter((it) -> it.programme() == this.programme)
			.map(SampleStaff::person)
			.toList();
	}

	/** Does something as the pages would: through the door, now. */
	void enter(Person who, CaseAction action, Consumer<Visit> work) {
		enter(current(), who, action, work);
	}

	void enter(SampleCase sampleCase, Person who, CaseAction action, Consumer<Visit> work) {
		inTime(() -> get(CaseDoor.class).<@Nullable Void>open(who, sampleCase.reference(), action, (visit) -> {
			work.accept(visit);
			return null;
		}));
	}

	void passes(Duration amount) {
		this.time.passes(amount);
	}

	void inTime(Runnable work) {
		get(MovableClock.class).at(this.time.now(), work);
	}

	SampleCase current() {
		return this.current;
	}

	CaseFile file() {
		return current().file();
	}

	Instant now() {
		return this.time.now();
	}

	LocalDate today() {
		return LocalDate.ofInstant(now(), zone());
	}

	LocalDateTime localNow() {
		return LocalDateTime.ofInstant(now(), zone());
	}

	ZoneId zone() {
		return calendar().zone();
	}

	WorkingCalendar calendar() {
		return get(Programmes.class).get(this.programme.id()).calendar();
	}

	boolean isLong() {
		return this.steps > LONG;
	}

	/** Chance of something that leads back; none once people hurry. */
	boolean detour(int percent) {
		return !isLong() && this.dice.chance(percent);
	}

	Dice dice() {
		return this.dice;
	}

	Story story() {
		return this.story;
	}

	Tally tally() {
		return this.tally;
	}

	RandomPartners partners() {
		return this.partners;
	}

	RandomOffice office() {
		return this.office;
	}

	<T> T get(Class<T> type) {
		return this.beans.getBean(type);
	}

}
