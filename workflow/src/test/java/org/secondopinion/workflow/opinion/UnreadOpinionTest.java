package org.secondopinion.workflow.opinion;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.ending.ContactAttempts;
import org.secondopinion.domain.ending.LoseContact;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.CallReader;
import org.secondopinion.domain.opinion.OpinionReadings;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An opinion that is released and not read. It is released on Monday, January 3, 2028, at
 * noon in Chicago, is to be read by Thursday, and the two mails go out on Friday and on
 * Monday, January 10.
 */
@WorkflowTest
class UnreadOpinionTest {

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	@BeforeEach
	void anOpinionIsReleased() {
		this.scenario = Reviews.underReview(this.scenarios.aUsualCase()
			.itIs("2028-01-03T12:00")
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY));
		Reviews.write(this.scenario, Agreement.SAME, Agreement.SAME);
		Reviews.release(this.scenario);
	}

	@Test
	void afterTwoMailsTheNavigatorHasToCall() {
		this.scenario.timePasses(Period.ofDays(7)).waitsFor(TaskKind.READ_OPINION);

		this.scenario.timePasses(Period.ofDays(1)).waitsFor(TaskKind.READ_OPINION, TaskKind.CALL_READER);
		assertThat(call().since()).isEqualTo(moment("2028-01-10T17:00"));
		assertThat(call().due()).isEqualTo(moment("2028-01-11T17:00"));
	}

	@Test
	void whoWantsToReadItAloneIsCalledAgainInThreeWorkingDays() {
		nobodyReads();
		navigator((visit, task) -> calling().willRead(visit, task, "With my sister, on Sunday."));

		this.scenario.hasHappened(EventKind.READER_CALLED).waitsFor(TaskKind.READ_OPINION, TaskKind.CALL_READER);
		assertThat(call().since()).isEqualTo(moment("2028-01-14T08:00"));
	}

	@Test
	void aCallInVainCountsAndComesBackOnTheNextWorkingDay() {
		nobodyReads();
		navigator((visit, task) -> calling().notReached(visit, task, this.scenario.now().toLocalDate(), "No answer."));

		this.scenario.hasHappened(EventKind.CONTACT_TRIED).waitsFor(TaskKind.READ_OPINION, TaskKind.CALL_READER);
		assertThat(call().since()).isEqualTo(moment("2028-01-12T08:00"));
		this.scenario.asNavigator((visit) -> assertThat(contact().inVain(visit)).hasSize(1));
	}

	@Test
	void whoeverAnswersThePhoneWasNotTriedInVain() {
		nobodyReads();
		navigator((visit, task) -> calling().notReached(visit, task, this.scenario.now().toLocalDate(), ""));
		this.scenario.timePasses(Period.ofDays(1));

		navigator((visit, task) -> calling().willRead(visit, task, ""));

		this.scenario.asNavigator((visit) -> assertThat(contact().inVain(visit)).isEmpty());
	}

	@Test
	void whoeverReadsOnThePhoneWasNotTriedInVain() {
		nobodyReads();
		navigator((visit, task) -> calling().notReached(visit, task, this.scenario.now().toLocalDate(), ""));
		this.scenario.timePasses(Period.ofDays(1));

		navigator((visit, task) -> calling().readTogether(visit, task, Reviews.newestRead(this.scenario, visit), ""));

		this.scenario.asNavigator((visit) -> assertThat(contact().inVain(visit)).isEmpty());
	}

	@Test
	void whatBothReadOnThePhoneIsRead() {
		nobodyReads();
		navigator((visit, task) -> calling().readTogether(visit, task, Reviews.newestRead(this.scenario, visit),
				"She has no questions."));

		this.scenario.hasPassedInOrder(Tasks.CALL_READER, Events.OPINION_READ, Ends.OPINION_IS_READ)
			.hasHappened(EventKind.READER_CALLED, EventKind.OPINION_READ)
			.waitsFor(TaskKind.MAKE_DECISION);
		assertThat(this.scenario.get(OpinionReadings.class).of(this.scenario.caseId())).hasSize(1);
	}

	@Test
	void nobodyCallsAPatientWhoReadsMeanwhile() {
		nobodyReads();
		TaskId late = call().id();
		Reviews.read(this.scenario);

		this.scenario.hasPassedInOrder(Events.OPINION_READ, Ends.OPINION_IS_READ).waitsFor(TaskKind.MAKE_DECISION);
		this.scenario.asNavigator((visit) -> assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> calling().willRead(visit, late, "")));
	}

	@Test
	void nobodyCallsAPatientWhoReadsInTime() {
		Reviews.read(this.scenario);

		this.scenario.timePasses(Period.ofDays(14)).neverPassed(Tasks.CALL_READER);
	}

	@Test
	void aCaseCanBeWithdrawnWhileSomebodyCalls() {
		nobodyReads();

		this.scenario.withdraw().hasEnded(Closing.WITHDRAWN);
	}

	// Tuesday, January 11.
	private void nobodyReads() {
		this.scenario.timePasses(Period.ofDays(8)).waitsFor(TaskKind.READ_OPINION, TaskKind.CALL_READER);
	}

	private void navigator(Work work) {
		this.scenario.asNavigator((visit) -> work.on(visit, call().id()));
	}

	private OpenTask call() {
		return this.scenario.open()
			.stream()
			.filter((task) -> task.kind() == TaskKind.CALL_READER)
			.findFirst()
			.orElseThrow();
	}

	private Instant moment(String local) {
		return LocalDateTime.parse(local).atZone(this.scenario.now().getZone()).toInstant();
	}

	private CallReader calling() {
		return new CallReader(Reviews.reading(this.scenario), contact(), this.scenario.get(OpenTasks.class),
				this.scenario.get(CaseHistory.class), Reviews.tasks(this.scenario));
	}

	private LoseContact contact() {
		return new LoseContact(this.scenario.get(ContactAttempts.class), this.scenario.get(Threads.class),
				this.scenario.get(Programmes.class), this.scenario.get(OpenTasks.class),
				this.scenario.get(CaseHistory.class), this.scenario.get(Journey.class));
	}

	private interface Work {

		void on(Visit visit, TaskId task);

	}

}
