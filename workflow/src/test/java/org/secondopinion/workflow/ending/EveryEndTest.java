package org.secondopinion.workflow.ending;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.OpinionDue;
import org.secondopinion.domain.booking.Reviews;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.workflow.opinion.Reviews.aCaseOnOffer;
import static org.secondopinion.workflow.opinion.Reviews.aCaseUnderReview;
import static org.secondopinion.workflow.opinion.Reviews.review;

/** Whatever waits when a case ends before its time, nothing of it waits afterwards. */
@WorkflowTest
class EveryEndTest {

	private static final Map<Interruption, Closing> ENDS = Map.of(Interruption.WITHDRAWAL, Closing.WITHDRAWN,
			Interruption.DEATH, Closing.DIED, Interruption.LOST_CONTACT, Closing.LOST_CONTACT, Interruption.DUPLICATE,
			Closing.DUPLICATE);

	/** What waits: tasks, timers, an offer, a promise, mails. */
	enum Waiting {

		FOR_THE_DOCTOR((scenarios) -> accepted(scenarios).answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.PATIENT_TELLS)
			.done(TaskKind.TELL_DOCTOR)
			.waitsFor(TaskKind.NOTE_DOCTORS_ANSWER)),

		FOR_RECORDS_AND_AN_OFFER((scenarios) -> aCaseOnOffer(scenarios)),

		FOR_THE_OPINION((scenarios) -> aCaseUnderReview(scenarios)),

		FOR_THE_DECISION((scenarios) -> review(aCaseUnderReview(scenarios), Agreement.SAME, Agreement.SAME));

		private final Function<Scenarios, Scenario> led;

		Waiting(Function<Scenarios, Scenario> led) {
			this.led = led;
		}

		private static Scenario accepted(Scenarios scenarios) {
			return scenarios.aUsualCase()
				.done(TaskKind.COMPLETE_INTAKE)
				.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);
		}

	}

	@Autowired
	private Scenarios scenarios;

	@ParameterizedTest
	@MethodSource
	void nothingWaitsAfterTheEnd(Interruption why, Waiting waiting) {
		Scenario scenario = waiting.led.apply(this.scenarios);
		String instance = scenario.get(RuntimeService.class)
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(scenario.caseId().toString())
			.singleResult()
			.getId();
		var specialist = scenario.caseFile().specialist();

		scenario.inOneTransaction(() -> scenario.get(Journey.class).interrupt(scenario.caseId(), why));

		scenario.hasEnded(ENDS.get(why)).hasHappenedOnce(EventKind.CASE_CLOSED);
		assertThat(scenario.get(ManagementService.class).createJobQuery().processInstanceId(instance).count()).isZero();
		assertThat(scenario.get(Mails.class).of(scenario.caseId())).filteredOn(EveryEndTest::goesOut)
			.allSatisfy((mail) -> assertThat(mail.kind().outlivesCase()).as("%s", mail.kind()).isTrue());
		if (specialist != null) {
			assertThat(
					new Reviews(scenario.get(Cases.class), scenario.get(OpenTasks.class), scenario.get(Bookings.class),
							new OpinionDue(scenario.get(OpenTasks.class), scenario.get(Bookings.class),
									scenario.get(Programmes.class)))
						.of(specialist))
				.noneMatch((it) -> it.caseFile().id().equals(scenario.caseId()));
		}
	}

	static Stream<Arguments> nothingWaitsAfterTheEnd() {
		return ENDS.keySet()
			.stream()
			.flatMap((why) -> Stream.of(Waiting.values()).map((waiting) -> Arguments.of(why, waiting)));
	}

	private static boolean goesOut(Mail mail) {
		return mail.state() == MailState.QUEUED;
	}

}
