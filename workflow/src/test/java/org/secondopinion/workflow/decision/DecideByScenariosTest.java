package org.secondopinion.workflow.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.MoreTime;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.TalkAboutDate;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WorkflowTest
class DecideByScenariosTest {

	@Autowired
	private Scenarios scenarios;

	@Test
	void whenTheDatePassesTheNavigatorTalksAndThePatientCanStillDecide() {
		dateHasPassed().waitsFor(TaskKind.MAKE_DECISION, TaskKind.TALK_ABOUT_DATE)
			.hasHappened(EventKind.DECIDE_BY_PASSED);
	}

	@Test
	void aPatientWhoDecidesMeanwhileNeedsNoTalk() {
		Scenario scenario = dateHasPassed();
		decide(scenario);

		scenario.waitsFor(TaskKind.SHARE_DECISION).hasPassedInOrder(Tasks.TALK_ABOUT_DATE, Ends.DECIDED);
	}

	@Test
	void aPatientWhoDecidesInTimeIsNotTalkedTo() {
		Scenario scenario = opinionsAtHand();
		decide(scenario);

		scenario.waitsFor(TaskKind.SHARE_DECISION).neverPassed(Tasks.TALK_ABOUT_DATE);
	}

	@Test
	void aNewDateWithTheWordOfADoctorIsWatchedAgain() {
		LocalDate day = Scenarios.today().plusDays(200);
		Scenario scenario = dateHasPassed();
		talk(scenario, (visit, task) -> talking(scenario).newDate(visit, task, day, "Dr. First Sample, on the phone."));

		scenario.waitsFor(TaskKind.MAKE_DECISION).hasHappened(EventKind.DECIDE_BY_PASSED, EventKind.DECIDE_BY_MOVED);
		assertThat(scenario.caseFile().decideBy()).isEqualTo(day);
		scenario.timeComesFor(Events.DECIDE_BY_PASSED).waitsFor(TaskKind.MAKE_DECISION, TaskKind.TALK_ABOUT_DATE);
	}

	@Test
	void whoeverWantsToDecideNowIsAskedAgainIfNothingCame() {
		Scenario scenario = dateHasPassed();
		talk(scenario, (visit, task) -> talking(scenario).decideNow(visit, task, "By the weekend."));

		scenario.waitsFor(TaskKind.MAKE_DECISION)
			.timeComesFor(Events.DECIDE_BY_PASSED)
			.waitsFor(TaskKind.MAKE_DECISION, TaskKind.TALK_ABOUT_DATE);
	}

	@Test
	void aChangeForTheWorseIsStillDealtWithWhenTheQuestionIsLeftOpen() {
		Scenario scenario = FollowUpScenariosTest.gotWorse(dateHasPassed());
		talk(scenario, (visit, task) -> talking(scenario).leaveOpen(visit, task, "I would rather not know."));

		assertThat(scenario.waitsFor(TaskKind.DEAL_WITH_CHANGE).caseFile().isOpen()).isTrue();
		FollowUpScenariosTest.planStays(scenario);
		scenario.hasHappened(EventKind.WORSE_DEALT_WITH, EventKind.CASE_CLOSED).hasEnded(Closing.UNDECIDED);
	}

	@Test
	void aPatientMayLeaveTheQuestionOpen() {
		Scenario scenario = dateHasPassed();
		talk(scenario, (visit, task) -> talking(scenario).leaveOpen(visit, task, "I would rather not know."));

		scenario.hasPassedInOrder(Tasks.TALK_ABOUT_DATE, Ends.LEFT_OPEN, Ends.LEFT_UNDECIDED, Ends.CASE_LEFT_UNDECIDED)
			.neverPassed(Tasks.SHARE_DECISION, Ends.CASE_DECIDED)
			.hasHappened(EventKind.QUESTION_LEFT_OPEN, EventKind.CASE_CLOSED)
			.hasEnded(Closing.UNDECIDED);
	}

	@Test
	void moreTimeDoesNotPauseTheDate() {
		Scenario scenario = opinionsAtHand();
		scenario.asPatient((visit) -> deciding(scenario).takeTime(visit, Reviews.task(scenario, TaskKind.MAKE_DECISION),
				Worksheet.BLANK, new MoreTime(Scenarios.today().plusDays(7), "", visit.at())));

		scenario.timeComesFor(Events.DECIDE_BY_PASSED).waitsFor(TaskKind.MAKE_DECISION, TaskKind.TALK_ABOUT_DATE);
	}

	private Scenario dateHasPassed() {
		return opinionsAtHand().timeComesFor(Events.DECIDE_BY_PASSED);
	}

	private Scenario opinionsAtHand() {
		return Reviews.review(Reviews.aCaseUnderReview(this.scenarios), Agreement.SAME, Agreement.SAME);
	}

	static void decide(Scenario scenario) {
		scenario.asPatient((visit) -> deciding(scenario).decide(visit, Reviews.task(scenario, TaskKind.MAKE_DECISION),
				Worksheet.BLANK, new Decision(Outcome.BLEND, "First the tablets.", List.of(), visit.at())));
	}

	private static void talk(Scenario scenario, BiConsumer<Visit, TaskId> work) {
		scenario.asNavigator((visit) -> work.accept(visit, Reviews.task(scenario, TaskKind.TALK_ABOUT_DATE)));
	}

	private static TalkAboutDate talking(Scenario scenario) {
		return new TalkAboutDate(scenario.get(Cases.class), scenario.get(CaseHistory.class), Reviews.tasks(scenario));
	}

	private static Decide deciding(Scenario scenario) {
		return new Decide(scenario.get(Deliberations.class), scenario.get(Notices.class), scenario.get(Opinions.class),
				scenario.get(CaseHistory.class), Reviews.tasks(scenario));
	}

}
