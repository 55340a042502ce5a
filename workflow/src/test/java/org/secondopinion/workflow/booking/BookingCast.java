package org.secondopinion.workflow.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.booking.Absence;
import org.secondopinion.domain.booking.Absences;
import org.secondopinion.domain.booking.AgreeOnTime;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.Coverage;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.Diary;
import org.secondopinion.domain.booking.Directory;
import org.secondopinion.domain.booking.GiveBack;
import org.secondopinion.domain.booking.KeepAppointment;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.MeetingNews;
import org.secondopinion.domain.booking.NoteAbsence;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.booking.OfferedTimes;
import org.secondopinion.domain.booking.Pick;
import org.secondopinion.domain.booking.Proposal;
import org.secondopinion.domain.booking.Proposing;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.booking.SearchFurther;
import org.secondopinion.domain.booking.SearchPlace;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.booking.TimesOffered;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.HandingOver;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

/** The people who find a specialist for one case, each coming through the door. */
final class BookingCast {

	private final Scenario scenario;

	private final CaseDoor door;

	private final Proposing proposing;

	private final BookSpecialist bookSpecialist;

	private final AgreeOnTime agreeOnTime;

	private final KeepAppointment keepAppointment;

	private final GiveBack giveBack;

	private final SearchFurther searchFurther;

	BookingCast(Scenario scenario) {
		this.scenario = scenario;
		InstantSource clock = scenario.get(InstantSource.class);
		Cases cases = scenario.get(Cases.class);
		Bookings bookings = scenario.get(Bookings.class);
		this.door = new CaseDoor(cases, scenario.get(Relations.class), scenario.get(AccessLog.class),
				BookingCast::joining, clock);
		this.proposing = new Proposing(scenario.get(Specialists.class), scenario.get(Intakes.class), bookings,
				scenario.get(Absences.class), scenario.get(MailPreferences.class), scenario.get(Programmes.class),
				clock);
		CaseHistory history = scenario.get(CaseHistory.class);
		TaskWork tasks = new TaskWork(scenario.get(OpenTasks.class), scenario.get(Journey.class));
		TellByMail tell = scenario.get(TellByMail.class);
		this.bookSpecialist = new BookSpecialist(this.proposing, bookings, scenario.get(HandingOver.class), cases,
				history, tasks, tell);
		this.agreeOnTime = new AgreeOnTime(scenario.get(TimesOffered.class), scenario.get(Diary.class),
				this.bookSpecialist, scenario.get(OpenTasks.class), history, tasks);
		this.giveBack = new GiveBack(bookings, cases, history, scenario.get(OpenTasks.class),
				scenario.get(Journey.class), tell);
		this.searchFurther = new SearchFurther(bookings, history, tasks);
		this.keepAppointment = new KeepAppointment(bookings, cases, history, tasks, tell);
	}

	PersonId listed(String name) {
		return listedAt("Northgate Fictional Clinic", name);
	}

	PersonId listedAt(String institution, String name) {
		return listed(Scenarios.LAKESIDE, institution, name);
	}

	PersonId listedBy(Programme programme, String name) {
		this.scenario.inOneTransaction(() -> this.scenario.get(Programmes.class).save(programme));
		return listed(programme.id(), "Harbor Fictional Clinic", name);
	}

	private PersonId listed(ProgrammeId programme, String institution, String name) {
		PersonId id = new PersonId(UUID.randomUUID());
		this.scenario.inOneTransaction(() -> {
			this.scenario.get(People.class).save(new Person(id, name, null, Set.of(Role.SPECIALIST), null));
			this.scenario.get(Specialists.class)
				.list(programme,
						new Specialist(id, name, "Orthopedic surgery", "", institution, false, Set.of(),
								List.of(ReviewKind.RECORD_REVIEW), Set.of("IL"), List.of(), Set.of(), 60_000, 5,
								Set.of(ConditionKind.ORTHOPEDIC)));
		});
		return id;
	}

	BookingCast shortlists(PersonId... specialists) {
		return shortlists(Arrays.stream(specialists)
			.map((id) -> new Pick(id, ReviewKind.RECORD_REVIEW, "", "About $600"))
			.toList());
	}

	BookingCast shortlistsInSpiteOfConflict(PersonId specialist, String reason) {
		return shortlists(List.of(new Pick(specialist, ReviewKind.RECORD_REVIEW, reason, "")));
	}

	private BookingCast shortlists(List<Pick> picks) {
		return does(navigator(), TaskKind.SHORTLIST_SPECIALISTS,
				(visit, task) -> this.bookSpecialist.shortlist(visit, task, picks));
	}

	BookingCast findsNobody(String note) {
		return does(navigator(), TaskKind.SHORTLIST_SPECIALISTS, (visit, task) -> this.searchFurther.foundNobody(visit,
				task, Set.of(SearchPlace.OWN_DIRECTORY, SearchPlace.OTHER_CENTERS), note));
	}

	BookingCast wants(Search.GoesOn how) {
		return does(this.scenario.caseFile().patient(), TaskKind.ANSWER_SEARCH,
				(visit, task) -> this.searchFurther.answer(visit, task, how));
	}

	BookingCast ranks(PersonId... ranking) {
		return does(this.scenario.caseFile().patient(), TaskKind.CHOOSE_SPECIALIST,
				(visit, task) -> this.bookSpecialist.choose(visit, task, List.of(ranking)));
	}

	BookingCast coverageIs(CoverageResult result) {
		List<Coverage.Answer> answers = booking().ranking()
			.stream()
			.map((id) -> new Coverage.Answer(id, Coverage.Network.IN_NETWORK, true, false, null))
			.toList();
		return does(navigator(), TaskKind.CHECK_COVERAGE, (visit, task) -> this.bookSpecialist.checkCoverage(visit,
				task, new Coverage(result, answers, "The plan wants a referral first.", visit.at())));
	}

	/** It is covered, but the patient has not said yes. */
	BookingCast isCoveredAtACost() {
		List<Coverage.Answer> answers = booking().ranking()
			.stream()
			.map((id) -> new Coverage.Answer(id, Coverage.Network.OUT_OF_NETWORK, false, true, 40_000))
			.toList();
		return does(navigator(), TaskKind.CHECK_COVERAGE, (visit, task) -> this.bookSpecialist.checkCoverage(visit,
				task, new Coverage(CoverageResult.CONFIRMED, answers, "", null)));
	}

	BookingCast answersCost(boolean yes) {
		return does(this.scenario.caseFile().patient(), TaskKind.AGREE_TO_COST,
				(visit, task) -> this.bookSpecialist.answerCost(visit, task, yes, ""));
	}

	/** It is offered to the first of them. */
	BookingCast isOfferedTo(PersonId... ranking) {
		return shortlists(ranking).ranks(ranking).coverageIs(CoverageResult.CONFIRMED);
	}

	/** The first of them accepts. */
	BookingCast isTakenBy(PersonId first, PersonId next) {
		return isOfferedTo(first, next).answers(first, new Reply.Accept());
	}

	BookingCast answers(PersonId specialist, Reply reply) {
		return does(specialist, TaskKind.ANSWER_OFFER, (visit, task) -> this.bookSpecialist.answer(visit, task, reply));
	}

	BookingCast navigatorNotes(Reply reply) {
		return answers(navigator(), reply);
	}

	BookingCast agreesOn(Appointment appointment) {
		return does(navigator(), TaskKind.AGREE_APPOINTMENT,
				(visit, task) -> this.agreeOnTime.agree(visit, task, appointment, ""));
	}

	BookingCast offersTimes(Instant... times) {
		ShortlistEntry booked = booking().booked().orElseThrow();
		return does(navigator(), TaskKind.AGREE_APPOINTMENT,
				(visit, task) -> this.agreeOnTime.offer(visit, task, new OfferedTimes(booked.specialist().id(),
						ReviewKind.VISIT, ZoneId.of("America/Denver"), "Room 4", "", List.of(times))));
	}

	BookingCast choosesTime(Instant time) {
		return does(this.scenario.caseFile().patient(), TaskKind.CHOOSE_TIME,
				(visit, task) -> this.agreeOnTime.choose(visit, task, time));
	}

	BookingCast saysThatNoneSuits(String words) {
		return does(this.scenario.caseFile().patient(), TaskKind.CHOOSE_TIME,
				(visit, task) -> this.agreeOnTime.noneSuits(visit, task, words));
	}

	BookingCast withdrawsTime(Instant time) {
		return does(navigator(), TaskKind.CHOOSE_TIME, (visit, _) -> this.agreeOnTime.withdraw(visit, time));
	}

	List<Instant> timesLeft() {
		List<Instant> left = new ArrayList<>();
		does(this.scenario.caseFile().patient(), TaskKind.CHOOSE_TIME,
				(visit, _) -> left.addAll(this.agreeOnTime.left(visit)));
		return left;
	}

	BookingCast notes(MeetingNews news) {
		return does(navigator(), TaskKind.KEEP_APPOINTMENT,
				(visit, task) -> this.keepAppointment.note(visit, task, news));
	}

	BookingCast givesBack(PersonId who, LeavingReason reason) {
		this.scenario.inOneTransaction(() -> this.door.<Boolean>open(person(who), this.scenario.caseFile().reference(),
				CaseAction.GIVE_BACK, (visit) -> {
					this.giveBack.giveBack(visit, reason, "");
					return true;
				}));
		return this;
	}

	BookingCast navigatorNotes(LeavingReason reason) {
		return givesBack(navigator(), reason);
	}

	/** Notes an absence as the specialist would. */
	int isAway(PersonId specialist, LocalDate from, LocalDate until) {
		return notesAbsence(person(specialist), specialist, from, until);
	}

	int notesAbsence(Person who, PersonId specialist, LocalDate from, LocalDate until) {
		Specialists specialists = this.scenario.get(Specialists.class);
		Absences absences = this.scenario.get(Absences.class);
		return new NoteAbsence(new Directory(specialists, absences), absences, this.scenario.get(Cases.class),
				this.scenario.get(Bookings.class), this.scenario.get(OpenTasks.class),
				this.scenario.get(CaseHistory.class), this.scenario.get(Programmes.class),
				this.scenario.get(Journey.class), this.door, this.scenario::inTransaction,
				this.scenario.get(InstantSource.class))
			.note(who, specialist, new Absence(from, until));
	}

	BookingCast isWaitingFor(TaskKind kind) {
		assertThat(this.scenario.open()).extracting(OpenTask::kind).contains(kind);
		return this;
	}

	/** The offer that the sample case begins with was accepted. */
	BookingCast hasAccepted() {
		Booking booking = booking();
		Offer offer = booking.offers().getFirst();
		Offer accepted = new Offer(offer.round(), offer.specialist(), offer.specialistName(), offer.offeredAt(),
				offer.expiresAt(), offer.blind(), new Offer.Outcome.Accepted(Instant.now(), false));
		this.scenario.inOneTransaction(() -> this.scenario.get(Bookings.class)
			.save(this.scenario.caseId(),
					new Booking(booking.round(), booking.circumstances(), booking.shortlist(), booking.ranking(),
							booking.coverage(), List.of(accepted), booking.appointment(), booking.calendar(),
							booking.search())));
		return this;
	}

	boolean isLetIn(PersonId specialist) {
		try {
			this.door.open(person(specialist), this.scenario.caseFile().reference(), CaseAction.READ_PACKET,
					Visit::caseId);
			return true;
		}
		catch (NoSuchCase ex) {
			return false;
		}
	}

	Booking booking() {
		return this.scenario.get(Bookings.class).of(this.scenario.caseId());
	}

	List<Proposal> proposals() {
		return this.proposing.proposals(this.scenario.caseFile());
	}

	Proposal proposal(PersonId specialist) {
		return proposals().stream()
			.filter((proposal) -> proposal.specialist().id().equals(specialist))
			.findFirst()
			.orElseThrow();
	}

	private BookingCast does(PersonId who, TaskKind kind, BiConsumer<Visit, TaskId> work) {
		Person person = person(who);
		TaskId task = this.scenario.open()
			.stream()
			.filter((open) -> open.kind() == kind)
			.findFirst()
			.orElseThrow()
			.id();
		this.scenario.inOneTransaction(
				() -> this.door.<Boolean>open(person, this.scenario.caseFile().reference(), kind.action(), (visit) -> {
					work.accept(visit, task);
					return true;
				}));
		return this;
	}

	/**
	 * Somebody whose programme lists the specialist, too, and has no part in the case.
	 */
	Person navigatorOfAnotherProgrammeThatLists(PersonId specialist) {
		Programme here = this.scenario.get(Programmes.class).get(Scenarios.LAKESIDE);
		Programme elsewhere = new Programme(new ProgrammeId("harbor-absences"), "Harbor Second Opinions", "555-0111",
				here.calendar());
		Person navigator = new Person(new PersonId(UUID.randomUUID()), "Nina Elsewhere-Demo", null,
				Set.of(Role.NAVIGATOR), elsewhere.id());
		Specialist card = this.scenario.get(Specialists.class)
			.directory(Scenarios.LAKESIDE)
			.stream()
			.filter((it) -> it.id().equals(specialist))
			.findFirst()
			.orElseThrow();
		this.scenario.inOneTransaction(() -> {
			this.scenario.get(Programmes.class).save(elsewhere);
			this.scenario.get(People.class).save(navigator);
			this.scenario.get(Specialists.class).list(elsewhere.id(), card);
		});
		return navigator;
	}

	PersonId navigator() {
		PersonId navigator = this.scenario.caseFile().navigator();
		assertThat(navigator).isNotNull();
		return navigator;
	}

	private Person person(PersonId id) {
		return this.scenario.get(People.class).find(id).orElseThrow();
	}

	// Scenario has opened the transaction already.
	private static <T> T joining(Supplier<T> work) {
		return work.get();
	}

}
