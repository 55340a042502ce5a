package org.secondopinion.workflow.opinion;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.ContactRefused;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.DoctorsTalk;
import org.secondopinion.domain.opinion.DoctorsTalks;
import org.secondopinion.domain.opinion.NoteDoctorsTalk;
import org.secondopinion.domain.opinion.OpinionReadings;
import org.secondopinion.domain.opinion.TalkResult;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WorkflowTest
class OpinionScenariosTest {

	@Autowired
	private Scenarios scenarios;

	@Test
	void anOpinionThatAgreesLeadsToTheDecision() {
		reviewed(Agreement.SAME, Agreement.REFINED).waitsFor(TaskKind.MAKE_DECISION)
			.hasPassedInOrder(Tasks.WRITE_OPINION, Tasks.RELEASE_OPINION, Actions.COMPARE_OPINIONS, Tasks.READ_OPINION,
					Ends.OPINIONS_COMPARED)
			.hasHappened(EventKind.OPINION_SIGNED, EventKind.OPINION_RELEASED, EventKind.OPINIONS_COMPARED,
					EventKind.OPINION_READ);
	}

	@Test
	void anOpinionThatIsInconclusiveIsNoConflict() {
		reviewed(Agreement.SAME, Agreement.INCONCLUSIVE).waitsFor(TaskKind.MAKE_DECISION)
			.neverPassed(Tasks.ARRANGE_DOCTORS_TALK);
	}

	@Test
	void whenTheOpinionsConflictTheDoctorsTalkFirst() {
		Scenario scenario = reviewed(Agreement.REFINED, Agreement.CHANGED).waitsFor(TaskKind.ARRANGE_DOCTORS_TALK);
		allowContact(scenario);
		note(scenario, TalkResult.TALKED_AND_STILL_DIFFER);

		scenario.hasPassedInOrder(Tasks.READ_OPINION, Tasks.ARRANGE_DOCTORS_TALK, Ends.DOCTORS_HAVE_TALKED)
			.hasHappened(EventKind.OPINION_READ, EventKind.DOCTORS_TALKED)
			.waitsFor(TaskKind.MAKE_DECISION);
	}

	@Test
	void doctorsWhoWereInvitedAreWaitedForUntilSomethingCameOfIt() {
		Scenario scenario = reviewed(Agreement.REFINED, Agreement.CHANGED);
		allowContact(scenario);
		scenario.asNavigator((visit) -> talks(scenario).invite(visit,
				Reviews.task(scenario, TaskKind.ARRANGE_DOCTORS_TALK), "By phone"));

		scenario.hasHappened(EventKind.DOCTORS_INVITED).waitsFor(TaskKind.ARRANGE_DOCTORS_TALK);
		note(scenario, TalkResult.TALKED_AND_AGREE);
		scenario.waitsFor(TaskKind.MAKE_DECISION);
	}

	@Test
	void aDoctorWhomThePatientWantsLeftAloneIsNotAskedToTalk() {
		Scenario scenario = reviewed(Agreement.CHANGED, Agreement.CHANGED);

		assertThatExceptionOfType(ContactRefused.class).isThrownBy(() -> note(scenario, TalkResult.TALKED_AND_AGREE));
		scenario.waitsFor(TaskKind.ARRANGE_DOCTORS_TALK);
		note(scenario, TalkResult.NOT_ASKED);
		scenario.waitsFor(TaskKind.MAKE_DECISION);
	}

	@Test
	void anOpinionThatWasSentBackIsSignedAgain() {
		Scenario scenario = Reviews.aCaseUnderReview(this.scenarios);
		Reviews.write(scenario, Agreement.SAME, Agreement.SAME);
		Reviews.sendBack(scenario);
		scenario.waitsFor(TaskKind.WRITE_OPINION).neverPassed(Actions.COMPARE_OPINIONS);
		Reviews.write(scenario, Agreement.SAME, Agreement.INCONCLUSIVE);
		Reviews.release(scenario);

		scenario.waitsFor(TaskKind.READ_OPINION)
			.hasHappened(EventKind.OPINION_SIGNED, EventKind.OPINION_SENT_BACK, EventKind.OPINION_SIGNED,
					EventKind.OPINION_RELEASED);
	}

	@Test
	void anOpinionThatNobodyReadsStaysUnreadAndTheNavigatorAsksWhenTheDateToDecideComes() {
		Scenario scenario = Reviews.aCaseUnderReview(this.scenarios);
		Reviews.write(scenario, Agreement.SAME, Agreement.SAME);
		Reviews.release(scenario);
		LocalDate decideBy = Objects.requireNonNull(scenario.caseFile().decideBy());

		scenario
			.timePasses(Duration.between(scenario.now(), decideBy.plusDays(7).atStartOfDay(scenario.now().getZone())))
			.waitsFor(TaskKind.READ_OPINION, TaskKind.CALL_READER, TaskKind.DEAL_WITH_DATE)
			.hasHappened(EventKind.OPINION_RELEASED, EventKind.DECIDE_BY_NEAR)
			.hasNeverHappened(EventKind.OPINION_READ);
	}

	@Test
	void theTimelineDoesNotTellWhatAnOpinionSays() {
		Scenario scenario = reviewed(Agreement.CHANGED, Agreement.CHANGED);

		assertThat(scenario.get(CaseHistory.class).of(scenario.caseId()))
			.filteredOn((entry) -> entry.event().step().name().equals("COMPARE"))
			.allSatisfy((entry) -> assertThat(entry.event())
				.matches((event) -> (event.about() == null || event.kind() == EventKind.MAIL_WITHOUT_ADDRESS)
						&& event.note() == null, "says nothing more than whom to tell"));
	}

	@Test
	void aCaseCanBeWithdrawnWhileItsOpinionIsWritten() {
		Reviews.aCaseUnderReview(this.scenarios).withdraw().hasEnded(Closing.WITHDRAWN);
	}

	private Scenario reviewed(Agreement onDiagnosis, Agreement onTreatment) {
		return Reviews.review(Reviews.aCaseUnderReview(this.scenarios), onDiagnosis, onTreatment);
	}

	private static void note(Scenario scenario, TalkResult result) {
		scenario
			.asNavigator((visit) -> talks(scenario).note(visit, Reviews.task(scenario, TaskKind.ARRANGE_DOCTORS_TALK),
					new DoctorsTalk(2, result, "", "What came of it.", visit.at())));
	}

	private static NoteDoctorsTalk talks(Scenario scenario) {
		return new NoteDoctorsTalk(scenario.get(DoctorsTalks.class), scenario.get(OpinionReadings.class),
				scenario.get(Notices.class), scenario.get(CaseHistory.class), Reviews.tasks(scenario),
				scenario.get(TellByMail.class));
	}

	private static void allowContact(Scenario scenario) {
		Notices notices = scenario.get(Notices.class);
		scenario.inOneTransaction(() -> notices.save(scenario.caseId(), Notice.NONE));
	}

}
