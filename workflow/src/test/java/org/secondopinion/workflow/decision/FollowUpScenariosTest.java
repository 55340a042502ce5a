package org.secondopinion.workflow.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.decision.Contentment;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.FollowUp;
import org.secondopinion.domain.decision.FollowUpRound;
import org.secondopinion.domain.decision.FollowUps;
import org.secondopinion.domain.decision.Help;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.PlanFollowed;
import org.secondopinion.domain.decision.TalkAfterwards;
import org.secondopinion.domain.decision.TellAfterwards;
import org.secondopinion.domain.decision.WhatHappened;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.worsening.DealWithChange;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WorkflowTest
class FollowUpScenariosTest {

	@Autowired
	private Scenarios scenarios;

	@Test
	void aPatientWhoTellsBothTimesWhatHappenedClosesTheCase() {
		Scenario scenario = shared(decided()).timeComesFor(Events.FOLLOW_UP_DUE);
		tell(scenario, PlanFollowed.NOT_BEGUN, false);
		scenario.waitsFor(TaskKind.TELL_WHAT_HAPPENED).timeComesFor(Events.FOLLOW_UP_DUE);
		tell(scenario, PlanFollowed.FIRST_PLAN, false);

		scenario
			.hasPassedInOrder(Tasks.TELL_WHAT_HAPPENED, Tasks.TELL_WHAT_HAPPENED, Ends.FOLLOWED_UP, Ends.CASE_DECIDED)
			.hasHappened(EventKind.DECISION_SHARED, EventKind.FOLLOW_UP_ASKED, EventKind.WHAT_HAPPENED_TOLD,
					EventKind.FOLLOW_UP_ASKED, EventKind.WHAT_HAPPENED_TOLD, EventKind.CASE_CLOSED)
			.hasEnded(Closing.DECIDED);
	}

	@Test
	void whatHappenedIsAFactBesideWhatWasDecided() {
		Scenario scenario = shared(decided());
		tell(scenario, PlanFollowed.FIRST_PLAN, false);

		assertThat(followUp(scenario).told()).singleElement()
			.satisfies((told) -> assertThat(told.plan()).isEqualTo(PlanFollowed.FIRST_PLAN))
			.satisfies((told) -> assertThat(told.round()).isEqualTo(FollowUpRound.AFTER_30_DAYS));
		assertThat(scenario.get(Deliberations.class).of(scenario.caseId()).decision())
			.matches((decision) -> decision.outcome() == Outcome.BLEND);
	}

	@Test
	void untilThePatientIsAskedTheCaseStaysOpenWithADayAndWaitsForNobodyToday() {
		Scenario scenario = shared(decided());
		OpenTask task = scenario.open().getFirst();
		CaseloadRow row = scenario.get(Caseload.class).find(scenario.caseId()).orElseThrow();

		LocalDate askedOn = task.since().atZone(ZoneId.of("America/Chicago")).toLocalDate();
		assertThat(askedOn).isBetween(Scenarios.today().plusDays(29), Scenarios.today().plusDays(33));
		assertThat(task.isAhead(Instant.now())).isTrue();
		assertThat(row.due()).isAfter(task.since());
		assertThat(row.holder()).isEqualTo(Holder.PATIENT);
		assertThat(row.decideBy()).as("the decide-by date is behind").isNull();
	}

	@Test
	void aTalkWithTheFirstDoctorIsOfferedFirst() {
		Scenario scenario = shared(allowingContact(decided())).waitsFor(TaskKind.TALK_WITH_DOCTOR);
		scenario.asPatient((visit) -> telling(scenario).talk(visit, Reviews.task(scenario, TaskKind.TALK_WITH_DOCTOR),
				new TalkAfterwards(TalkAfterwards.Result.TALKED, "He agrees.", visit.at())));

		scenario.waitsFor(TaskKind.TELL_WHAT_HAPPENED).hasHappened(EventKind.TALK_AFTERWARDS_NOTED);
		assertThat(followUp(scenario).talk()).matches((talk) -> talk.note().equals("He agrees."));
	}

	@Test
	void aPatientWhoSaysNothingOfTheTalkIsStillAskedWhatHappened() {
		shared(allowingContact(decided())).waitsFor(TaskKind.TALK_WITH_DOCTOR)
			.timeComesFor(Events.TALK_NOT_NOTED)
			.waitsFor(TaskKind.TELL_WHAT_HAPPENED)
			.hasNeverHappened(EventKind.TALK_AFTERWARDS_NOTED);
	}

	@Test
	void noTalkIsOfferedWithADoctorWhomThePatientWantsLeftAlone() {
		shared(decided()).neverPassed(Tasks.TALK_WITH_DOCTOR);
	}

	@Test
	void noAnswerAfterOneReminderEndsQuietly() {
		Scenario scenario = shared(decided());
		for (FollowUpRound _ : FollowUpRound.values()) {
			scenario.timeComesFor(Events.FOLLOW_UP_DUE)
				.timeComesFor(Events.FOLLOW_UP_REMINDER)
				.waitsFor(TaskKind.TELL_WHAT_HAPPENED)
				.timeComesFor(Events.FOLLOW_UP_UNANSWERED);
		}

		scenario
			.hasHappened(EventKind.FOLLOW_UP_ASKED, EventKind.FOLLOW_UP_REMINDED, EventKind.FOLLOW_UP_UNANSWERED,
					EventKind.FOLLOW_UP_UNANSWERED, EventKind.CASE_CLOSED)
			.hasEnded(Closing.DECIDED);
		assertThat(followUp(scenario).unanswered()).containsExactlyInAnyOrder(FollowUpRound.values());
	}

	@Test
	void theReminderOfTheFollowUpIsOneMail() {
		Scenario scenario = shared(decided());
		People people = scenario.get(People.class);
		Person patient = people.find(scenario.caseFile().patient()).orElseThrow();
		scenario.inOneTransaction(() -> people
			.save(new Person(patient.id(), patient.name(), "maria@example.org", patient.roles(), patient.programme())));

		scenario.timeComesFor(Events.FOLLOW_UP_DUE).timeComesFor(Events.FOLLOW_UP_REMINDER);

		assertThat(scenario.get(Mails.class).of(scenario.caseId()))
			.filteredOn((mail) -> mail.kind() == MailKind.TURN_OVERDUE)
			.singleElement()
			.returns(Reviews.task(scenario, TaskKind.TELL_WHAT_HAPPENED).value(), Mail::subject);
	}

	@Test
	void whoeverNeedsHelpIsCalledAndAskedAgainLater() {
		Scenario scenario = shared(decided());
		tell(scenario, PlanFollowed.NOT_BEGUN, true);
		scenario.waitsFor(TaskKind.HELP_PATIENT);
		scenario.asNavigator((visit) -> telling(scenario).help(visit, Reviews.task(scenario, TaskKind.HELP_PATIENT),
				new Help("A new date with the clinic.", visit.at())));

		scenario.waitsFor(TaskKind.TELL_WHAT_HAPPENED)
			.hasHappened(EventKind.WHAT_HAPPENED_TOLD, EventKind.PATIENT_HELPED);
	}

	@Test
	void theNavigatorCanFillItInAfterACall() {
		Scenario scenario = shared(decided());
		scenario.asNavigator((visit) -> tell(scenario, visit, PlanFollowed.SECOND_PLAN, false));

		assertThat(followUp(scenario).told()).hasSize(1);
	}

	@Test
	void theTimelineDoesNotTellWhatHappened() {
		Scenario scenario = shared(decided());
		tell(scenario, PlanFollowed.FIRST_PLAN, true);

		assertThat(scenario.get(CaseHistory.class).of(scenario.caseId()))
			.filteredOn((entry) -> entry.event().kind() == EventKind.WHAT_HAPPENED_TOLD)
			.singleElement()
			.satisfies((entry) -> assertThat(entry.event().note()).isNull())
			.satisfies((entry) -> assertThat(entry.event().about()).isNull());
	}

	@Test
	void whoeverStopsDuringTheFollowUpHasDecidedAllTheSame() {
		shared(decided()).withdraw().hasEnded(Closing.DECIDED);
	}

	@Test
	void aChangeForTheWorseIsStillDealtWithWhenNobodyAnswersAnyMore() {
		Scenario scenario = gotWorse(shared(decided()));
		for (FollowUpRound _ : FollowUpRound.values()) {
			scenario.timeComesFor(Events.FOLLOW_UP_UNANSWERED);
		}

		assertThat(scenario.waitsFor(TaskKind.DEAL_WITH_CHANGE).caseFile().isOpen()).isTrue();
		assertThat(scenario.get(Caseload.class).find(scenario.caseId()).orElseThrow().decideBy())
			.as("the decide-by date is behind")
			.isNull();
		scenario.timeComesFor(Events.NOBODY_HAS_LOOKED)
			.hasHappened(EventKind.FOLLOW_UP_UNANSWERED, EventKind.COLLEAGUES_ALERTED)
			.waitsFor(TaskKind.DEAL_WITH_CHANGE);
		planStays(scenario);
		scenario.hasHappened(EventKind.WORSE_DEALT_WITH, EventKind.CASE_CLOSED).hasEnded(Closing.DECIDED);
	}

	@Test
	void aChangeForTheWorseIsStillDealtWithWhenThePatientIsContentWithThePlan() {
		Scenario scenario = shared(decided());
		tell(scenario, PlanFollowed.FIRST_PLAN, false);
		gotWorse(scenario);
		tell(scenario, PlanFollowed.FIRST_PLAN, false);

		scenario.waitsFor(TaskKind.DEAL_WITH_CHANGE).withdraw().hasEnded(Closing.DECIDED);
	}

	static void planStays(Scenario scenario) {
		DealWithChange dealing = new DealWithChange(scenario.get(Cases.class), scenario.get(Caseload.class),
				scenario.get(OpenTasks.class), scenario.get(CaseHistory.class), Reviews.tasks(scenario));
		scenario.asNavigator((visit) -> dealing.keepPlan(visit, Reviews.task(scenario, TaskKind.DEAL_WITH_CHANGE),
				"Called: is seen by the doctor today."));
	}

	static Scenario gotWorse(Scenario scenario) {
		CaseNoting noting = new CaseNoting(scenario.get(Cases.class), scenario.get(Caseload.class),
				scenario.get(OpenTasks.class), scenario.get(CaseHistory.class), scenario.get(Journey.class),
				scenario.get(TellByMail.class));
		return scenario.asPatient((visit) -> noting.worse(visit, "It hurts more."));
	}

	private Scenario decided() {
		Scenario scenario = Reviews.review(Reviews.aCaseUnderReview(this.scenarios), Agreement.SAME, Agreement.SAME);
		scenario.asPatient((visit) -> deciding(scenario).decide(visit, Reviews.task(scenario, TaskKind.MAKE_DECISION),
				Worksheet.BLANK, new Decision(Outcome.BLEND, "First the tablets.", List.of(), visit.at())));
		return scenario;
	}

	private static Scenario shared(Scenario scenario) {
		return scenario.asNavigator(
				(visit) -> deciding(scenario).share(visit, Reviews.task(scenario, TaskKind.SHARE_DECISION), List.of()));
	}

	private static Scenario allowingContact(Scenario scenario) {
		Notices notices = scenario.get(Notices.class);
		return scenario.inOneTransaction(() -> notices.save(scenario.caseId(), Notice.NONE));
	}

	private static void tell(Scenario scenario, PlanFollowed plan, boolean needsHelp) {
		scenario.asPatient((visit) -> tell(scenario, visit, plan, needsHelp));
	}

	private static void tell(Scenario scenario, Visit visit, PlanFollowed plan, boolean needsHelp) {
		telling(scenario).tell(visit, Reviews.task(scenario, TaskKind.TELL_WHAT_HAPPENED),
				new WhatHappened(followUp(scenario).round().orElseThrow(), plan, "It went on.", Contentment.CONTENT,
						needsHelp, visit.at()));
	}

	private static FollowUp followUp(Scenario scenario) {
		return scenario.get(FollowUps.class).of(scenario.caseId());
	}

	private static Decide deciding(Scenario scenario) {
		return new Decide(scenario.get(Deliberations.class), scenario.get(Notices.class), scenario.get(Opinions.class),
				scenario.get(CaseHistory.class), Reviews.tasks(scenario));
	}

	private static TellAfterwards telling(Scenario scenario) {
		return new TellAfterwards(scenario.get(FollowUps.class), scenario.get(CaseHistory.class),
				Reviews.tasks(scenario));
	}

}
