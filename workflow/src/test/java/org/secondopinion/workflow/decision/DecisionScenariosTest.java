package org.secondopinion.workflow.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.Manner;
import org.secondopinion.domain.decision.MoreTime;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.domain.decision.Telling;
import org.secondopinion.domain.decision.Weighing;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.ContactRefused;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WorkflowTest
class DecisionScenariosTest {

	private static final Worksheet WORKSHEET = new Worksheet(
			Map.of(Consideration.VALUES_AND_GOALS, new Weighing(4, "My garden")));

	@Autowired
	private Scenarios scenarios;

	@Test
	void whoIsToldIsNotedAndThePatientIsAskedLaterWhatHappened() {
		Scenario scenario = opinionsAtHand();
		decide(scenario, new Consent(Recipient.SECOND_DOCTOR, "", ""));
		scenario.waitsFor(TaskKind.SHARE_DECISION);
		share(scenario, Recipient.SECOND_DOCTOR);

		scenario.hasPassedInOrder(Tasks.MAKE_DECISION, Tasks.SHARE_DECISION, Tasks.TELL_WHAT_HAPPENED)
			.hasHappened(EventKind.DECISION_MADE, EventKind.DECISION_SHARED)
			.waitsFor(TaskKind.TELL_WHAT_HAPPENED);
	}

	@Test
	void aPatientWhoWantsNobodyToldIsAskedAsWell() {
		Scenario scenario = opinionsAtHand();
		decide(scenario);
		share(scenario);

		scenario.waitsFor(TaskKind.TELL_WHAT_HAPPENED);
	}

	@Test
	void takingMoreTimeKeepsTheWorksheetAndAsksAgain() {
		Scenario scenario = opinionsAtHand();
		scenario.asPatient((visit) -> deciding(scenario).takeTime(visit, Reviews.task(scenario, TaskKind.MAKE_DECISION),
				WORKSHEET, new MoreTime(Scenarios.today().plusDays(7), "Talk to my sister", visit.at())));

		scenario.waitsFor(TaskKind.MAKE_DECISION).hasHappened(EventKind.MORE_TIME_TAKEN);
		assertThat(scenario.get(Deliberations.class).of(scenario.caseId()).worksheet()).isEqualTo(WORKSHEET);
		decide(scenario);
		scenario.waitsFor(TaskKind.SHARE_DECISION);
	}

	@Test
	void nobodyIsLateBeforeTheTimeThatTheyTookIsOver() {
		Scenario scenario = opinionsAtHand();
		LocalDate decideBy = scenario.caseFile().decideBy();
		LocalDate until = decideBy.minusDays(3);

		takeTime(scenario, until);
		assertThat(decisionDue(scenario)).isEqualTo(until);

		takeTime(scenario, decideBy.plusDays(9));
		assertThat(decisionDue(scenario)).isEqualTo(decideBy);
	}

	private static void takeTime(Scenario scenario, LocalDate until) {
		scenario.asPatient((visit) -> deciding(scenario).takeTime(visit, Reviews.task(scenario, TaskKind.MAKE_DECISION),
				WORKSHEET, new MoreTime(until, "", visit.at())));
	}

	private static LocalDate decisionDue(Scenario scenario) {
		return scenario.open()
			.stream()
			.filter((task) -> task.kind() == TaskKind.MAKE_DECISION)
			.map((task) -> task.due().atZone(scenario.now().getZone()).toLocalDate())
			.findFirst()
			.orElseThrow();
	}

	@Test
	void aDoctorWhomThePatientWantsLeftAloneIsNotTold() {
		Scenario scenario = opinionsAtHand();

		assertThatExceptionOfType(ContactRefused.class)
			.isThrownBy(() -> decide(scenario, new Consent(Recipient.FIRST_DOCTOR, "", "")));
		scenario.waitsFor(TaskKind.MAKE_DECISION);
	}

	@Test
	void theTimelineDoesNotTellWhatWasDecided() {
		Scenario scenario = opinionsAtHand();
		decide(scenario);

		assertThat(scenario.get(CaseHistory.class).of(scenario.caseId()))
			.filteredOn((entry) -> entry.event().kind() == EventKind.DECISION_MADE)
			.singleElement()
			.satisfies((entry) -> assertThat(entry.event().about()).isNull())
			.satisfies((entry) -> assertThat(entry.event().note()).isNull());
	}

	@Test
	void aCaseCanBeWithdrawnBeforeTheDecision() {
		opinionsAtHand().withdraw().hasEnded(Closing.WITHDRAWN);
	}

	private Scenario opinionsAtHand() {
		return Reviews.review(Reviews.aCaseUnderReview(this.scenarios), Agreement.SAME, Agreement.SAME);
	}

	private static void decide(Scenario scenario, Consent... mayBeTold) {
		scenario.asPatient((visit) -> deciding(scenario).decide(visit, Reviews.task(scenario, TaskKind.MAKE_DECISION),
				WORKSHEET, new Decision(Outcome.BLEND, "First the tablets.", List.of(mayBeTold), visit.at())));
	}

	private static void share(Scenario scenario, Recipient... told) {
		scenario.asNavigator((visit) -> deciding(scenario).share(visit, Reviews.task(scenario, TaskKind.SHARE_DECISION),
				tellings(visit, told)));
	}

	private static List<Telling> tellings(Visit visit, Recipient... told) {
		return List.of(told).stream().map((recipient) -> new Telling(recipient, Manner.PHONE, "", visit.at())).toList();
	}

	private static Decide deciding(Scenario scenario) {
		return new Decide(scenario.get(Deliberations.class), scenario.get(Notices.class), scenario.get(Opinions.class),
				scenario.get(CaseHistory.class), Reviews.tasks(scenario));
	}

}
