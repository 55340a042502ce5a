package org.secondopinion.workflow.journey;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.NeededRecordsDecision;
import org.secondopinion.bpmn.SecondOpinion;
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.secondopinion.bpmn.TriageDecision;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.GoAhead;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.assessment.UrgentCareResult;
import org.secondopinion.domain.booking.AgreedOn;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.MeetingResult;
import org.secondopinion.domain.booking.OfferAnswer;
import org.secondopinion.domain.booking.SearchAnswer;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.decision.AnotherOpinion;
import org.secondopinion.domain.decision.DateTalk;
import org.secondopinion.domain.decision.DecisionAnswer;
import org.secondopinion.domain.decision.FollowUpAnswer;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.moretests.TestsArranged;
import org.secondopinion.domain.moretests.TestsOutcome;
import org.secondopinion.domain.moretests.TestsWanted;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.notice.Successor;
import org.secondopinion.domain.opinion.OpinionsRelation;
import org.secondopinion.domain.opinion.ReleaseCheck;
import org.secondopinion.domain.records.FeeAnswer;
import org.secondopinion.domain.records.RecordArrival;
import org.secondopinion.domain.records.RecordCheck;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.worsening.WhatFollows;

import static org.assertj.core.api.Assertions.assertThat;

/** The models and the domain use the same words; neither knows the other. */
class ModelContractTest {

	private static final Map<String, Class<? extends Enum<?>>> ANSWERS = Map.ofEntries(
			Map.entry(Variables.INTAKE_REVIEW, IntakeReview.class), Map.entry(Variables.TRIAGE_PATH, TriagePath.class),
			Map.entry(Variables.URGENT_CARE, UrgentCareResult.class), Map.entry(Variables.GO_AHEAD, GoAhead.class),
			Map.entry(Variables.NOTICE_ROUTE, NoticeRoute.class), Map.entry(Variables.SUCCESSOR, Successor.class),
			Map.entry(Variables.RECORD_ARRIVAL, RecordArrival.class), Map.entry(Variables.FEE_ANSWER, FeeAnswer.class),
			Map.entry(Variables.RECORD_CHECK, RecordCheck.class),
			Map.entry(Variables.SEARCH_ANSWER, SearchAnswer.class), Map.entry(Variables.COVERAGE, CoverageResult.class),
			Map.entry(Variables.OFFER_ANSWER, OfferAnswer.class), Map.entry(Variables.AGREED_ON, AgreedOn.class),
			Map.entry(Variables.MEETING_RESULT, MeetingResult.class),
			Map.entry(Variables.RELEASE_CHECK, ReleaseCheck.class),
			Map.entry(Variables.OPINIONS_RELATION, OpinionsRelation.class),
			Map.entry(Variables.TESTS_ARRANGED, TestsArranged.class),
			Map.entry(Variables.TESTS_WANTED, TestsWanted.class),
			Map.entry(Variables.TESTS_OUTCOME, TestsOutcome.class),
			Map.entry(Variables.DECISION_ANSWER, DecisionAnswer.class),
			Map.entry(Variables.ANOTHER_OPINION, AnotherOpinion.class), Map.entry(Variables.DATE_TALK, DateTalk.class),
			Map.entry(Variables.FOLLOW_UP_ANSWER, FollowUpAnswer.class),
			Map.entry(Variables.WHAT_FOLLOWS, WhatFollows.class));

	@Test
	void everyUserTaskOfTheModelIsAKindOfTask() {
		Set<TaskKind> modelled = constants(SecondOpinion.Tasks.class).stream()
			.map(CaseFollowing::kind)
			.collect(Collectors.toSet());
		assertThat(modelled).containsExactlyInAnyOrder(TaskKind.values());
	}

	@Test
	void theSixStepsOfTheModelAreTheStepsOfTheDomain() {
		assertThat(constants(SecondOpinion.Steps.class)).containsExactlyInAnyOrderElementsOf(
				Arrays.stream(Step.values()).map((step) -> step.name().toLowerCase().replace('_', '-')).toList());
	}

	@Test
	void everyAnswerThatAGatewayKnowsIsOneThatTheDomainGives() {
		SecondOpinion.ANSWERS.forEach((variable, answers) -> {
			// Whether the case goes on is set by delegates of this module alone, and two
			// ways
			// to tell the doctor are one road.
			if (!Set.of(Variables.ASSESSED, Variables.NOTICE_ROUTE).contains(variable)) {
				assertThat(names(ANSWERS.get(variable))).as(variable).isEqualTo(answers);
			}
		});
		assertThat(SecondOpinion.ANSWERS.keySet()).containsAll(ANSWERS.keySet());
	}

	@Test
	void everyWayToTellTheDoctorTakesARoadOfTheModel() {
		assertThat(Arrays.stream(NoticeRoute.values()).map((route) -> route.road().name()).collect(Collectors.toSet()))
			.isEqualTo(SecondOpinion.ANSWERS.get(Variables.NOTICE_ROUTE));
	}

	@Test
	void theDecisionTablesKnowTheWordsOfTheDomain() {
		assertThat(names(SafeToWait.class)).isEqualTo(TriageDecision.SAFE_TO_WAIT);
		assertThat(names(TriagePath.class)).isEqualTo(TriageDecision.PATHS);
		assertThat(names(ConditionKind.class)).isEqualTo(NeededRecordsDecision.CONDITION_KINDS);
		assertThat(names(RecordKind.class)).isEqualTo(NeededRecordsDecision.RECORDS);
	}

	private static Set<String> names(Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
	}

	private static Set<String> constants(Class<?> holder) {
		return Arrays.stream(holder.getFields())
			.filter((field) -> Modifier.isStatic(field.getModifiers()))
			.map(ModelContractTest::value)
			.collect(Collectors.toSet());
	}

	private static String value(Field field) {
		try {
			return (String) field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

}
