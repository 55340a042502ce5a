package org.secondopinion.workflow.decision;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.decision.DealWithDate;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Addressee;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The decide-by date is near, or passes, before the patient can decide. */
@WorkflowTest
class DateAtRiskScenariosTest {

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	@BeforeEach
	void theDoctorsStepHasBegun() {
		this.scenario = this.scenarios.aUsualCase()
			.itIs("2027-03-01T09:00")
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.waitsFor(TaskKind.CHOOSE_NOTICE);
	}

	@Test
	void whenTheDateIsNearTheNavigatorTalksWithThePatientAndEverythingElseGoesOn() {
		isDaysBeforeDate(14).waitsFor(TaskKind.CHOOSE_NOTICE);

		isDaysBeforeDate(1).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_DATE)
			.hasHappened(EventKind.DEADLINES_SET, EventKind.DECIDE_BY_NEAR)
			.hasNeverHappened(EventKind.DECIDE_BY_PASSED);
	}

	@Test
	void whenItPassesThePatientIsToldByMailAndOneTalkIsEnough() {
		patientHasAddress();
		isDaysBeforeDate(-6).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_DATE)
			.hasHappened(EventKind.DECIDE_BY_NEAR, EventKind.DECIDE_BY_PASSED);

		assertThat(mails()).containsExactly(new Addressee.Known(this.scenario.caseFile().patient()));
	}

	@Test
	void aDateThatStaysIsTalkedAboutAgainWhenItPassesAndThenWeekByWeek() {
		patientHasAddress();
		isDaysBeforeDate(1);
		keepDate().waitsFor(TaskKind.CHOOSE_NOTICE)
			.hasPassedInOrder(Actions.LOOK_AT_DATE, Tasks.DEAL_WITH_DATE, Actions.WATCH_DATE_ANEW, Ends.DATE_DEALT_WITH)
			.hasHappened(EventKind.DECIDE_BY_NEAR, EventKind.DATE_TALKED_ABOUT);

		isDaysBeforeDate(-4).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_DATE);
		keepDate().waitsFor(TaskKind.CHOOSE_NOTICE)
			.timePasses(Period.ofDays(8))
			.waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_DATE)
			.hasHappenedOnce(EventKind.DECIDE_BY_PASSED);
		assertThat(mails()).hasSize(1);
	}

	@Test
	void aNewDateWithTheWordOfADoctorComesNearAgain() {
		isDaysBeforeDate(-4);
		LocalDate day = this.scenario.now().toLocalDate().plusDays(30);
		this.scenario.asNavigator((visit) -> dealing().newDate(visit,
				Reviews.task(this.scenario, TaskKind.DEAL_WITH_DATE), day, "Dr. First Sample, on the phone."));

		assertThat(this.scenario.caseFile().decideBy()).isEqualTo(day);
		isDaysBeforeDate(10).waitsFor(TaskKind.CHOOSE_NOTICE).hasHappened(EventKind.DECIDE_BY_MOVED);
		isDaysBeforeDate(1).waitsFor(TaskKind.CHOOSE_NOTICE, TaskKind.DEAL_WITH_DATE)
			.hasHappened(EventKind.DECIDE_BY_MOVED, EventKind.DECIDE_BY_NEAR);
	}

	@Test
	void whileThePatientIsDecidingTheLastStepAloneSpeaksAboutTheDate() {
		this.scenario = Reviews.review(Reviews.aCaseUnderReview(this.scenarios), Agreement.SAME, Agreement.SAME);
		isDaysBeforeDate(-5).waitsFor(TaskKind.MAKE_DECISION, TaskKind.TALK_ABOUT_DATE)
			.hasPassedInOrder(Actions.LOOK_AT_DATE, Ends.DATE_LOOKED_AT)
			.neverPassed(Tasks.DEAL_WITH_DATE)
			.hasNeverHappened(EventKind.DECIDE_BY_NEAR)
			.hasHappenedOnce(EventKind.DECIDE_BY_PASSED);
	}

	@Test
	void aPatientWhoDecidesNeedsNoTalk() {
		DecideByScenariosTest.decide(decidesLate().waitsFor(TaskKind.MAKE_DECISION, TaskKind.DEAL_WITH_DATE));

		this.scenario.hasPassedInOrder(Events.DATE_SETTLED, Ends.DATE_IS_SETTLED).waitsFor(TaskKind.SHARE_DECISION);
	}

	@Test
	void whenTheLastStepSpeaksAboutTheDateNobodyElseDoes() {
		decidesLate().timePasses(Period.ofDays(10))
			.waitsFor(TaskKind.MAKE_DECISION, TaskKind.TALK_ABOUT_DATE)
			.hasPassedInOrder(Events.DATE_SETTLED, Ends.DATE_IS_SETTLED);
	}

	@Test
	void theEndOfTheCaseEndsTheTalkToo() {
		isDaysBeforeDate(1).withdraw().hasEnded(Closing.WITHDRAWN);
	}

	private Scenario decidesLate() {
		this.scenario = Reviews.aCaseUnderReview(this.scenarios);
		isDaysBeforeDate(1).waitsFor(TaskKind.WRITE_OPINION, TaskKind.DEAL_WITH_DATE);
		return Reviews.review(this.scenario, Agreement.SAME, Agreement.SAME);
	}

	private Scenario isDaysBeforeDate(int days) {
		LocalDate decideBy = Objects.requireNonNull(this.scenario.caseFile().decideBy());
		LocalDate today = this.scenario.now().toLocalDate();
		return this.scenario
			.timePasses(Period.ofDays(Math.toIntExact(today.until(decideBy.minusDays(days), ChronoUnit.DAYS))));
	}

	private Scenario keepDate() {
		return this.scenario.asNavigator((visit) -> dealing().keepDate(visit,
				Reviews.task(this.scenario, TaskKind.DEAL_WITH_DATE), "The clinic sends the discs by courier."));
	}

	private DealWithDate dealing() {
		return new DealWithDate(this.scenario.get(Cases.class), this.scenario.get(OpenTasks.class),
				this.scenario.get(CaseHistory.class), Reviews.tasks(this.scenario));
	}

	private void patientHasAddress() {
		Person patient = new Person(this.scenario.caseFile().patient(), "Maria Example",
				"maria-" + UUID.randomUUID() + "@example.org", Set.of(Role.PATIENT), null);
		this.scenario.inOneTransaction(() -> this.scenario.get(People.class).save(patient));
	}

	private List<Addressee> mails() {
		return this.scenario.get(Mails.class)
			.of(this.scenario.caseId())
			.stream()
			.filter((mail) -> mail.kind() == MailKind.DATE_PASSED)
			.map(Mail::to)
			.toList();
	}

}
