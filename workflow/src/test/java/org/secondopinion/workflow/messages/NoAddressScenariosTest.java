package org.secondopinion.workflow.messages;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A patient without an e-mail address is called, and nobody finds out by waiting. */
@WorkflowTest
class NoAddressScenariosTest {

	@Autowired
	private Scenarios scenarios;

	@Test
	void whenItIsThePatientsTurnTheCaseloadSaysAtOnceThatSomebodyHasToCall() {
		Scenario scenario = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		assertThat(mustCall(scenario)).isFalse();

		scenario.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED).waitsFor(TaskKind.CHOOSE_NOTICE);

		assertThat(mustCall(scenario)).isTrue();
		assertThat(untold(scenario)).isEqualTo(MailKind.YOUR_TURN);
		scenario.hasHappened(EventKind.MAIL_WITHOUT_ADDRESS);
	}

	@Test
	void whenTheTurnIsOverNobodyHasToCall() {
		Scenario scenario = this.scenarios.aUsualCase()
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.ASK_FOR_RECORDS)
			.waitsFor(TaskKind.APPROVE_LETTER);
		assertThat(mustCall(scenario)).as("the next turn is the patient's, too").isTrue();

		scenario.done(TaskKind.APPROVE_LETTER).waitsFor(TaskKind.SEND_LETTER);

		assertThat(mustCall(scenario)).isFalse();
	}

	@Test
	void aPatientWithAnAddressHasAMailInstead() {
		Scenario scenario = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		People people = scenario.get(People.class);
		Person maria = people.find(scenario.caseFile().patient()).orElseThrow();
		scenario.inOneTransaction(() -> people
			.save(new Person(maria.id(), maria.name(), "maria@example.org", maria.roles(), maria.programme())));

		scenario.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);

		assertThat(mustCall(scenario)).isFalse();
		scenario.hasNeverHappened(EventKind.MAIL_WITHOUT_ADDRESS);
	}

	private static boolean mustCall(Scenario scenario) {
		return scenario.get(Caseload.class).find(scenario.caseId()).orElseThrow().mailTrouble();
	}

	private static MailKind untold(Scenario scenario) {
		return scenario.get(Mails.class)
			.of(scenario.caseId())
			.stream()
			.filter((mail) -> mail.state() == MailState.NO_ADDRESS)
			.map(Mail::kind)
			.findFirst()
			.orElseThrow();
	}

}
