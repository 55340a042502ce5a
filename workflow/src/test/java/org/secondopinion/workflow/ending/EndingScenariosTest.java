package org.secondopinion.workflow.ending;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.OpinionDue;
import org.secondopinion.domain.booking.Reviews;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseOpening;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.ending.ContactAttempt;
import org.secondopinion.domain.ending.ContactAttempts;
import org.secondopinion.domain.ending.ContactMeans;
import org.secondopinion.domain.ending.ContinueCase;
import org.secondopinion.domain.ending.DeathNotice;
import org.secondopinion.domain.ending.FindDuplicate;
import org.secondopinion.domain.ending.LoseContact;
import org.secondopinion.domain.ending.NoteDeath;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WorkflowTest
class EndingScenariosTest {

	@Autowired
	private Scenarios scenarios;

	@Autowired
	private ManagementService timers;

	@Test
	void whenThePatientDiesEverythingThatWaitsStops() {
		Scenario waiting = this.scenarios.aUsualCase()
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.PATIENT_TELLS)
			.done(TaskKind.TELL_DOCTOR)
			.waitsFor(TaskKind.NOTE_DOCTORS_ANSWER);
		long before = this.timers.createJobQuery().count();

		died(waiting).hasPassedInOrder(Events.DEATH_NOTED, Actions.CLOSE_CASE_AFTER_DEATH, Ends.CASE_CLOSED_BY_DEATH)
			.hasHappened(EventKind.DEATH_NOTED, EventKind.CASE_CLOSED)
			.hasEnded(Closing.DIED);

		// The reminder of the doctor, the day from which silence counts, and the look at
		// the decide-by date.
		assertThat(this.timers.createJobQuery().count()).isEqualTo(before - 3);
	}

	@Test
	void aDeathDuringTheReviewTakesTheCaseOffTheSpecialistsList() {
		Scenario reviewed = org.secondopinion.workflow.opinion.Reviews.aCaseUnderReview(this.scenarios);
		var specialist = reviewed.caseFile().specialist();

		died(reviewed).hasEnded(Closing.DIED);

		assertThat(new Reviews(reviewed.get(Cases.class), reviewed.get(OpenTasks.class), reviewed.get(Bookings.class),
				new OpinionDue(reviewed.get(OpenTasks.class), reviewed.get(Bookings.class),
						reviewed.get(Programmes.class)))
			.of(specialist)).isEmpty();
	}

	@Test
	void aDeathThatWasAMistakeGoesOnInANewCaseWithTheSameAnswers() {
		Scenario ended = died(this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE));

		CaseFile next = goOn(ended);

		assertThat(next.isOpen()).isTrue();
		assertThat(ended.get(OpenTasks.class).of(next.id())).extracting((task) -> task.kind())
			.containsExactly(TaskKind.COMPLETE_INTAKE);
		assertThat(ended.get(Intakes.class).of(next.id()))
			.isEqualTo(ended.get(Intakes.class).of(ended.caseId()).toBeHandedIn());
		assertThat(continuing(ended).goesOnIn(ended.caseId())).contains(next.reference());
		assertThat(continuing(ended).continues(next.id())).contains(ended.caseFile().reference());
		assertThat(ended.caseFile().closing()).isEqualTo(Closing.DIED);
	}

	@Test
	void aCaseGoesOnOnlyOnce() {
		Scenario ended = died(this.scenarios.aUsualCase());
		goOn(ended);

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> goOn(ended));
	}

	@Test
	void whatWasStartedAnewMeanwhileIsWhereItGoesOn() {
		Scenario ended = died(this.scenarios.aUsualCase());
		CaseReference[] started = new CaseReference[1];
		ended.inOneTransaction(() -> started[0] = opening(ended).open(ended.caseFile().patient(), Scenarios.LAKESIDE,
				ended.get(People.class).find(ended.caseFile().patient()).orElseThrow()));

		assertThat(goOn(ended).reference()).isEqualTo(started[0]);
	}

	@Test
	void aPatientWhomNobodyCanReachIsGivenUpAfterThreeDaysAndTenWorkingDays() {
		Scenario waiting = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		LoseContact losing = losing(waiting);
		for (int days : List.of(30, 25, 20)) {
			waiting.asNavigator((visit) -> losing.tried(visit, triedBefore(days)));
		}

		waiting.asNavigator(losing::close)
			.hasPassedInOrder(Events.CONTACT_GIVEN_UP, Actions.CLOSE_LOST_CASE, Ends.CASE_CLOSED_AS_LOST)
			.hasHappened(EventKind.CONTACT_TRIED, EventKind.CONTACT_GIVEN_UP, EventKind.CASE_CLOSED)
			.hasEnded(Closing.LOST_CONTACT);
	}

	@Test
	void aSignOfLifeMakesEarlierAttemptsCountNoLonger() {
		Scenario waiting = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		LoseContact losing = losing(waiting);
		for (int days : List.of(30, 25, 20)) {
			waiting.asNavigator((visit) -> losing.tried(visit, triedBefore(days)));
		}
		waiting.asPatient(
				(visit) -> waiting.get(CaseHistory.class).append(visit.event(Step.ASSESS, EventKind.WORSE_REPORTED)));

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> waiting.asNavigator(losing::close));
	}

	@Test
	void ofTwoCasesOfOnePersonOneGoesOnAndTheOtherStops() {
		Scenario stays = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		Scenario twice = duplicate(stays);

		twice.hasPassedInOrder(Events.DUPLICATE_FOUND, Actions.CLOSE_DUPLICATE_CASE, Ends.CASE_CLOSED_AS_DUPLICATE)
			.hasHappened(EventKind.DUPLICATE_OF, EventKind.CASE_CLOSED)
			.hasEnded(Closing.DUPLICATE);
		stays.hasHappened(EventKind.HAS_DUPLICATE).waitsFor(TaskKind.CONFIRM_INTAKE);
	}

	@Test
	void whatWasNoDuplicateGoesOnApartFromTheOther() {
		Scenario stays = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		Scenario twice = duplicate(stays);

		CaseFile next = goOn(twice);

		assertThat(next.reference()).isNotEqualTo(stays.caseFile().reference());
		stays.hasHappened(EventKind.HAS_DUPLICATE, EventKind.DUPLICATE_TAKEN_BACK);
	}

	@Test
	void nothingGoesOnInACaseThatHasEnded() {
		Scenario ended = this.scenarios.aUsualCase().withdraw();

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> duplicate(ended));
	}

	private Scenario duplicate(Scenario stays) {
		Scenario twice = this.scenarios.aUsualCase();
		return twice.asNavigator(
				(visit) -> new FindDuplicate(twice.get(Cases.class), twice.get(People.class), twice.get(Intakes.class),
						twice.get(OpenTasks.class), twice.get(CaseHistory.class), twice.get(Journey.class))
					.close(visit, stays.caseFile().reference(), "The same date of birth and address."));
	}

	@Test
	void aPatientWhoWasLostStartsAgainWhereTheAnswersAre() {
		Scenario lost = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		for (int days : List.of(30, 25, 20)) {
			lost.asNavigator((visit) -> losing(lost).tried(visit, triedBefore(days)));
		}
		lost.asNavigator(losing(lost)::close);
		CaseReference[] again = new CaseReference[1];

		lost.inOneTransaction(() -> again[0] = continuing(lost)
			.startAgain(lost.get(People.class).find(lost.caseFile().patient()).orElseThrow(), Scenarios.LAKESIDE));

		assertThat(continuing(lost).goesOnIn(lost.caseId())).contains(again[0]);
		assertThat(lost.get(Intakes.class).of(lost.get(Cases.class).find(again[0]).orElseThrow().id()).isComplete())
			.isTrue();
	}

	@Test
	void aMessageIsASignOfLife() {
		Scenario waiting = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		for (int days : List.of(30, 25, 20)) {
			waiting.asNavigator((visit) -> losing(waiting).tried(visit, triedBefore(days)));
		}
		waiting.asPatient((visit) -> waiting.get(Threads.class)
			.append(visit.caseId(), visit.at(), visit.by().id(), visit.as(), "I am back from the hospital."));

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> waiting.asNavigator(losing(waiting)::close));
	}

	@Test
	void whoActsForThePatientIsASignOfLifeToo() {
		Scenario waiting = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		for (int days : List.of(30, 25, 20)) {
			waiting.asNavigator((visit) -> losing(waiting).tried(visit, triedBefore(days)));
		}
		waiting.asPatient((visit) -> waiting.get(CaseHistory.class)
			.append(new CaseEvent(visit.caseId(), visit.at(), Step.ASSESS, EventKind.FILE_ATTACHED,
					waiting.caseFile().navigator(), Role.REPRESENTATIVE, null, null)));

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> waiting.asNavigator(losing(waiting)::close));
	}

	private static ContactAttempt triedBefore(int days) {
		return new ContactAttempt(Scenarios.today().minusDays(days), ContactMeans.PHONE, "No answer.", Instant.now());
	}

	private static LoseContact losing(Scenario scenario) {
		return new LoseContact(scenario.get(ContactAttempts.class), scenario.get(Threads.class),
				scenario.get(Programmes.class), scenario.get(OpenTasks.class), scenario.get(CaseHistory.class),
				scenario.get(Journey.class));
	}

	private static Scenario died(Scenario scenario) {
		return scenario.asNavigator((visit) -> new NoteDeath(scenario.get(Cases.class), scenario.get(OpenTasks.class),
				scenario.get(CaseHistory.class), scenario.get(Journey.class))
			.died(visit, new DeathNotice(LocalDate.parse("2026-11-20"), "The daughter called.")));
	}

	private static CaseFile goOn(Scenario ended) {
		CaseReference[] next = new CaseReference[1];
		ended.asNavigator(CaseAction.CONTINUE,
				(visit) -> next[0] = continuing(ended).goOn(visit, "The message was about a namesake."));
		return ended.get(Cases.class).find(next[0]).orElseThrow();
	}

	private static ContinueCase continuing(Scenario scenario) {
		return new ContinueCase(scenario.get(Cases.class), scenario.get(People.class), scenario.get(Intakes.class),
				opening(scenario), scenario.get(CaseHistory.class));
	}

	private static CaseOpening opening(Scenario scenario) {
		return new CaseOpening(scenario.get(Cases.class), scenario.get(CaseHistory.class), scenario.get(Journey.class),
				new OneTransaction() {

					@Override
					public <T extends @Nullable Object> T run(Supplier<T> work) {
						return scenario.inTransaction(work);
					}

				}, (_, _) -> null, new Random(), scenario.get(InstantSource.class));
	}

}
