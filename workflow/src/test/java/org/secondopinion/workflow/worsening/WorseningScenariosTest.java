package org.secondopinion.workflow.worsening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.assessment.Triaging;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Addressee;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.worsening.DealWithChange;
import org.secondopinion.domain.worsening.FollowUrgentCare;
import org.secondopinion.local.MovableClock;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;
import org.secondopinion.workflow.records.RecordCase;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The patient's condition gets worse while the case is on its way. */
@WorkflowTest
class WorseningScenariosTest {

	@Autowired
	private Scenarios scenarios;

	@Test
	void aChangeForTheWorseIsDealtWithWhileEverythingElseGoesOn() {
		gotWorse(assessed()).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_CHANGE)
			.hasHappened(EventKind.WORSE_REPORTED);
	}

	@Test
	void whenThePlanStaysTheCaseGoesOnWhereItIs() {
		Scenario scenario = gotWorse(assessed());
		LocalDate decideBy = scenario.caseFile().decideBy();
		deal(scenario, (visit, task) -> dealing(scenario).keepPlan(visit, task, "Called: a cold, seen by the doctor."));

		scenario.waitsFor(TaskKind.CHOOSE_NOTICE)
			.hasPassedInOrder(Tasks.DEAL_WITH_CHANGE, Ends.CHANGE_DEALT_WITH)
			.neverPassed(Actions.SHORTEN_PATH)
			.hasHappened(EventKind.WORSE_DEALT_WITH);
		assertThat(scenario.caseFile().worseAt()).isNull();
		assertThat(scenario.caseFile().decideBy()).isEqualTo(decideBy);
	}

	@Test
	void whenThereIsLessTimeEverythingThatWaitsIsDueEarlier() {
		Scenario scenario = gotWorse(assessed());
		Instant due = due(scenario, TaskKind.CHOOSE_NOTICE);
		LocalDate day = Scenarios.today().plusDays(9);
		deal(scenario,
				(visit, task) -> dealing(scenario).expedite(visit, task, day, "Dr. First Sample, on the phone."));

		scenario.waitsFor(TaskKind.CHOOSE_NOTICE)
			.hasPassedInOrder(Actions.SHORTEN_PATH, Ends.CHANGE_DEALT_WITH)
			.hasHappened(EventKind.WORSE_DEALT_WITH, EventKind.PATH_EXPEDITED, EventKind.DEADLINES_SET);
		assertThat(scenario.caseFile().path()).isEqualTo(TriagePath.EXPEDITED);
		assertThat(scenario.caseFile().decideBy()).isEqualTo(day);
		assertThat(due(scenario, TaskKind.CHOOSE_NOTICE)).isBefore(due);
	}

	@Test
	void theDateIsWatchedAnewWhenItComesEarlier() {
		Scenario scenario = gotWorse(
				Reviews.review(Reviews.aCaseUnderReview(this.scenarios), Agreement.SAME, Agreement.SAME));
		LocalDate day = Scenarios.today().plusDays(9);
		deal(scenario,
				(visit, task) -> dealing(scenario).expedite(visit, task, day, "Dr. First Sample, on the phone."));

		assertThat(watched(scenario)).isBefore(Instant.now().plusSeconds(11 * 24 * 3600));
	}

	@Test
	void aDoctorWhoIsAwaitedIsRemindedAndCountsAsSilentEarlier() {
		Scenario scenario = gotWorse(awaitsDoctor());
		Instant reminder = timer(scenario, Events.DOCTOR_REMINDER);
		Instant silent = timer(scenario, Events.DOCTOR_SILENT);
		isExpedited(scenario);

		assertThat(timer(scenario, Events.DOCTOR_REMINDER)).isBefore(reminder);
		assertThat(timer(scenario, Events.DOCTOR_SILENT)).isBefore(silent);
	}

	@Test
	void aRecordsOfficeIsChasedEarlier() {
		Scenario scenario = gotWorse(RecordCase.awaited(this.scenarios));
		Instant reminder = timer(scenario, Events.RECORD_REMINDER);
		isExpedited(scenario);

		assertThat(timer(scenario, Events.RECORD_REMINDER)).isBefore(reminder);
	}

	@Test
	void noTimerComesLaterBecauseThereIsLessTime() {
		Scenario scenario = gotWorse(Reviews.aCaseUnderReview(this.scenarios));
		Instant reminder = timer(scenario, Events.OPINION_DUE_SOON);
		Instant alert = timer(scenario, Events.OPINION_NOT_THERE);
		isExpedited(scenario);

		assertThat(timer(scenario, Events.OPINION_DUE_SOON)).isBeforeOrEqualTo(reminder);
		assertThat(timer(scenario, Events.OPINION_NOT_THERE)).isBeforeOrEqualTo(alert);
		assertThat(timer(scenario, Events.DATE_COMES_NEAR)).isBefore(Instant.now().plusSeconds(9 * 24 * 3600));
	}

	private static void isExpedited(Scenario scenario) {
		LocalDate day = Scenarios.today().plusDays(9);
		deal(scenario,
				(visit, task) -> dealing(scenario).expedite(visit, task, day, "Dr. First Sample, on the phone."));
	}

	@Test
	void aSecondReportOpensNoSecondTask() {
		gotWorse(gotWorse(assessed())).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_CHANGE);
	}

	@Test
	void whatGetsWorseOnceMoreIsDealtWithOnceMore() {
		Scenario scenario = gotWorse(assessed());
		deal(scenario, (visit, task) -> dealing(scenario).keepPlan(visit, task, "Called."));

		gotWorse(scenario).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_CHANGE);
	}

	@Test
	void colleaguesAreAlertedWhenNobodyHasItInHand() {
		gotWorse(assessed()).timeComesFor(Events.NOBODY_HAS_LOOKED)
			.hasPassedInOrder(Actions.ALERT_COLLEAGUES, Ends.COLLEAGUES_ALERTED)
			.hasHappened(EventKind.COLLEAGUES_ALERTED)
			.waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_CHANGE);
	}

	@Test
	void nobodyIsAlertedOfWhatSomebodyHasInHand() {
		Scenario scenario = gotWorse(assessed());
		deal(scenario, (visit, task) -> dealing(scenario).takeInHand(visit, task, ""));

		scenario.timeComesFor(Events.NOBODY_HAS_LOOKED)
			.hasNeverHappened(EventKind.COLLEAGUES_ALERTED)
			.waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_CHANGE);
	}

	@Test
	void whenUrgentCareComesFirstTheCaseIsOnHoldAndSomebodyOwnsThat() {
		Scenario scenario = held(assessed());

		scenario.waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.FOLLOW_URGENT_CARE)
			.hasPassedInOrder(Tasks.DEAL_WITH_CHANGE, Actions.PUT_CASE_ON_HOLD)
			.hasHappened(EventKind.WORSE_DEALT_WITH, EventKind.CASE_HELD);
		assertThat(Objects.requireNonNull(scenario.caseFile().hold()).owner()).isEqualTo("Sam Ortega-Demo");
		assertThat(row(scenario).next()).isEqualTo(TaskKind.FOLLOW_URGENT_CARE);
		assertThat(row(scenario).dueForPatient()).isNull();
	}

	@Test
	void aTimerOfACaseOnHoldDoesNothingAndComesAgain() {
		held(awaitsDoctor()).timeComesFor(Events.DOCTOR_SILENT)
			.hasNeverHappened(EventKind.DOCTOR_SILENT)
			.timeComesFor(Events.DOCTOR_SILENT)
			.hasNeverHappened(EventKind.DOCTOR_SILENT)
			.waitsFor(TaskKind.NOTE_DOCTORS_ANSWER, TaskKind.FOLLOW_URGENT_CARE);
	}

	@Test
	void afterTheHoldTheCaseGoesOnWhereItWasAndItsTimersToo() {
		Scenario scenario = held(awaitsDoctor());
		follow(scenario, (visit, task) -> following(scenario).resume(visit, task, SafeToWait.WEEKS, "Back home."));

		scenario.waitsFor(TaskKind.NOTE_DOCTORS_ANSWER)
			.hasPassedInOrder(Tasks.FOLLOW_URGENT_CARE, Actions.TAKE_CASE_UP_AGAIN, Ends.CASE_TAKEN_UP_AGAIN)
			.hasHappened(EventKind.CASE_HELD, EventKind.HOLD_ENDED, EventKind.DEADLINES_SET);
		assertThat(scenario.caseFile().isOnHold()).isFalse();
		assertThat(scenario.caseFile().decideBy()).isBefore(Scenarios.today().plusDays(30));
		scenario.timeComesFor(Events.DOCTOR_SILENT).hasHappened(EventKind.HOLD_ENDED, EventKind.DOCTOR_SILENT);
	}

	@Test
	void whoeverCanWaitDaysOnlyGoesOnOnTheExpeditedPath() {
		Scenario scenario = held(assessed());
		follow(scenario, (visit, task) -> following(scenario).resume(visit, task, SafeToWait.DAYS, "Back home."));

		assertThat(scenario.caseFile().path()).isEqualTo(TriagePath.EXPEDITED);
	}

	@Test
	void aPlannedTreatmentIsStillDecidedBeforeItsDay() {
		LocalDate planned = Scenarios.today().plusDays(60);
		Scenario scenario = held(this.scenarios
			.aCaseWith(Scenarios.USUAL_INTAKE.with(new IntakeSection.Treatment("hip replacement", true, planned)))
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED));
		follow(scenario, (visit, task) -> following(scenario).resume(visit, task, SafeToWait.MONTHS, "Back home."));

		assertThat(scenario.caseFile().decideBy()).isEqualTo(planned.minusDays(1));
	}

	@Test
	void aCaseOnHoldIsAskedAboutAgain() {
		Scenario scenario = held(assessed());
		LocalDate day = Scenarios.today().plusDays(20);
		follow(scenario, (visit, task) -> following(scenario).stillThere(visit, task, day, "Still on the ward."));

		scenario.waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.FOLLOW_URGENT_CARE).hasHappened(EventKind.HOLD_GOES_ON);
		assertThat(row(scenario).due()).isAfter(Instant.now().plusSeconds(18 * 24 * 3600));
	}

	@Test
	void aCaseOnHoldThatIsNotResumedEndsWithUrgentCare() {
		Scenario scenario = held(assessed());
		follow(scenario, (visit, task) -> following(scenario).close(visit, task, "Was operated on the same night."));

		scenario.hasPassedInOrder(Actions.CLOSE_CASE_ON_HOLD, Ends.CASE_CLOSED_ON_HOLD)
			.hasHappened(EventKind.CASE_HELD, EventKind.HOLD_ENDED, EventKind.CASE_CLOSED)
			.hasEnded(Closing.URGENT_CARE);
	}

	@Test
	void whatComesInWhileTheCaseIsOnHoldIsNoted() {
		held(awaitsDoctor()).done(TaskKind.NOTE_DOCTORS_ANSWER)
			.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS, TaskKind.FOLLOW_URGENT_CARE);
	}

	@Test
	void aCaseOnHoldThatGetsWorseIsLookedAtAgain() {
		Scenario scenario = gotWorse(held(assessed())).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.FOLLOW_URGENT_CARE,
				TaskKind.DEAL_WITH_CHANGE);

		scenario.timeComesFor(Events.NOBODY_HAS_LOOKED).hasHappened(EventKind.COLLEAGUES_ALERTED);
	}

	private Scenario awaitsDoctor() {
		return assessed().answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.PROGRAMME_WRITES)
			.done(TaskKind.APPROVE_LETTER)
			.done(TaskKind.SEND_LETTER)
			.waitsFor(TaskKind.NOTE_DOCTORS_ANSWER);
	}

	private static Scenario held(Scenario scenario) {
		gotWorse(scenario);
		deal(scenario, (visit, task) -> dealing(scenario).putOnHold(visit, task, "Is in the emergency room."));
		return scenario;
	}

	private static void follow(Scenario scenario, BiConsumer<Visit, TaskId> work) {
		scenario.asNavigator((visit) -> work.accept(visit, Reviews.task(scenario, TaskKind.FOLLOW_URGENT_CARE)));
	}

	private static FollowUrgentCare following(Scenario scenario) {
		return new FollowUrgentCare(scenario.get(Cases.class), scenario.get(Programmes.class),
				scenario.get(Triaging.class), scenario.get(OpenTasks.class), scenario.get(CaseHistory.class),
				scenario.get(CaseTracking.class), Reviews.tasks(scenario), scenario.get(Journey.class));
	}

	private static CaseloadRow row(Scenario scenario) {
		return scenario.get(Caseload.class).find(scenario.caseId()).orElseThrow();
	}

	@Test
	void onSaturdayAtTwoInTheNightTheNavigatorIsToldAtOnceAndColleaguesAfterTwoWorkingHours() {
		Scenario scenario = assessed();
		Person navigator = reachable(scenario, scenario.caseFile().navigator(), Role.NAVIGATOR);
		Person manager = reachable(scenario, null, Role.MANAGER);
		// 2 am and 10 am in Chicago; the programme opens on Monday at 8.
		Instant saturday = Instant.parse("2027-01-09T08:00:00Z");
		Instant monday = Instant.parse("2027-01-11T16:00:00Z");
		scenario.get(MovableClock.class).at(saturday, () -> gotWorse(scenario));

		assertThat(due(scenario, TaskKind.DEAL_WITH_CHANGE)).isEqualTo(monday);
		assertThat(timer(scenario, Events.NOBODY_HAS_LOOKED)).isEqualTo(monday);
		assertThat(urgentMails(scenario))
			.containsExactly(new Told(MailKind.CHANGE_FOR_THE_WORSE, new Addressee.Known(navigator.id()), saturday));

		scenario.get(MovableClock.class).at(monday, () -> scenario.timeComesFor(Events.NOBODY_HAS_LOOKED));
		assertThat(urgentMails(scenario))
			.contains(new Told(MailKind.CHANGE_NOT_IN_HAND, new Addressee.Known(manager.id()), monday))
			.doesNotContain(new Told(MailKind.CHANGE_NOT_IN_HAND, new Addressee.Known(navigator.id()), monday));
	}

	private static Person reachable(Scenario scenario, @Nullable PersonId id, Role role) {
		Person person = new Person((id != null) ? id : new PersonId(UUID.randomUUID()), "Somebody Reachable",
				"somebody@example.org", Set.of(role), Scenarios.LAKESIDE);
		scenario.inOneTransaction(() -> scenario.get(People.class).save(person));
		return person;
	}

	private static List<Told> urgentMails(Scenario scenario) {
		return scenario.get(Mails.class)
			.of(scenario.caseId())
			.stream()
			.filter((mail) -> mail.kind().isUrgent())
			.map((mail) -> new Told(mail.kind(), mail.to(), mail.sendAt()))
			.toList();
	}

	private record Told(MailKind kind, Addressee to, Instant at) {
	}

	@Test
	void whenThePatientHasDiedNobodyIsAlertedAnyMore() {
		Scenario scenario = assessed();
		reachable(scenario, null, Role.MANAGER);
		gotWorse(scenario);
		int told = urgentMails(scenario).size();
		scenario.inOneTransaction(() -> scenario.get(Journey.class).interrupt(scenario.caseId(), Interruption.DEATH))
			.hasNeverHappened(EventKind.COLLEAGUES_ALERTED)
			.hasEnded(Closing.DIED);

		assertThat(urgentMails(scenario)).hasSize(told);
	}

	@Test
	void withdrawingStopsItTooButColleaguesAreToldAtOnce() {
		Scenario scenario = assessed();
		Person manager = reachable(scenario, null, Role.MANAGER);
		gotWorse(scenario).withdraw()
			.hasHappened(EventKind.WORSE_REPORTED, EventKind.COLLEAGUES_ALERTED, EventKind.CASE_CLOSED)
			.hasEnded(Closing.WITHDRAWN);

		assertThat(urgentMails(scenario)).anyMatch((told) -> told.kind() == MailKind.CHANGE_NOT_IN_HAND
				&& told.to().equals(new Addressee.Known(manager.id())));
	}

	@Test
	void whenACaseEndsNobodyIsToldOfWhatSomebodyHasInHand() {
		Scenario scenario = gotWorse(assessed());
		deal(scenario, (visit, task) -> dealing(scenario).takeInHand(visit, task, ""));

		scenario.withdraw().hasNeverHappened(EventKind.COLLEAGUES_ALERTED).hasEnded(Closing.WITHDRAWN);
	}

	@Test
	void itsTaskEndsWithTheCaseButTheMarkStays() {
		Scenario scenario = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		gotWorse(scenario).answer(TaskKind.CONFIRM_INTAKE, IntakeReview.DECLINED).hasEnded(Closing.DECLINED);

		assertThat(scenario.caseFile().worseAt()).isNotNull();
	}

	private Scenario assessed() {
		return this.scenarios.aUsualCase()
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.waitsFor(TaskKind.CHOOSE_NOTICE);
	}

	private static Scenario gotWorse(Scenario scenario) {
		CaseNoting noting = new CaseNoting(scenario.get(Cases.class), scenario.get(Caseload.class),
				scenario.get(OpenTasks.class), scenario.get(CaseHistory.class), scenario.get(Journey.class),
				scenario.get(TellByMail.class));
		return scenario.asPatient((visit) -> noting.worse(visit, "It hurts more."));
	}

	private static void deal(Scenario scenario, BiConsumer<Visit, TaskId> work) {
		scenario.asNavigator((visit) -> work.accept(visit, Reviews.task(scenario, TaskKind.DEAL_WITH_CHANGE)));
	}

	private static DealWithChange dealing(Scenario scenario) {
		return new DealWithChange(scenario.get(Cases.class), scenario.get(Caseload.class),
				scenario.get(OpenTasks.class), scenario.get(CaseHistory.class), Reviews.tasks(scenario));
	}

	private static Instant due(Scenario scenario, TaskKind kind) {
		return scenario.open().stream().filter((it) -> it.kind() == kind).map(OpenTask::due).findFirst().orElseThrow();
	}

	private static Instant watched(Scenario scenario) {
		return timer(scenario, Events.DECIDE_BY_PASSED);
	}

	private static Instant timer(Scenario scenario, String event) {
		String instance = scenario.get(RuntimeService.class)
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(scenario.caseId().toString())
			.singleResult()
			.getId();
		return Objects
			.requireNonNull(scenario.get(ManagementService.class)
				.createJobQuery()
				.processInstanceId(instance)
				.activityId(event)
				.singleResult()
				.getDuedate())
			.toInstant();
	}

}
