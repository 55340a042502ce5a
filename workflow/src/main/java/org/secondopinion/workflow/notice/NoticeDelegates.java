package org.secondopinion.workflow.notice;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Date;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.secondopinion.bpmn.SecondOpinion.Delegates;
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.Outbox;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.notice.AskOffice;
import org.secondopinion.domain.notice.AwaitingDoctor;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.notice.OfficeLinks;
import org.secondopinion.domain.notice.OfficeRecall;
import org.secondopinion.domain.notice.ReminderByMail;
import org.secondopinion.domain.notice.ReminderDates;
import org.secondopinion.domain.notice.Successor;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.workflow.journey.CaseKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model calls while the doctor is told. */
@Configuration(proxyBeanMethods = false)
class NoticeDelegates {

	@Bean
	AskOffice askOffice(OfficeLinks links, Notices notices, Intakes intakes, People people, CaseHistory history,
			Mails mails, Outbox outbox) {
		return new AskOffice(links, notices, intakes, people, history, mails, outbox, new SecureRandom());
	}

	@Bean
	OfficeRecall officeRecall(OfficeLinks links, Mails mails) {
		return new OfficeRecall(links, mails);
	}

	@Bean
	AwaitingDoctor awaitingDoctor(Cases cases, Notices notices, Programmes programmes, ReminderByMail byMail,
			OfficeRecall recall, TellByMail tell, CaseHistory history, InstantSource clock) {
		return new AwaitingDoctor(cases, notices, programmes, byMail, recall, tell, history, clock);
	}

	@Bean(Delegates.FORBID_CONTACT)
	JavaDelegate forbidContact(AwaitingDoctor awaiting) {
		return (execution) -> awaiting.forbidContact(CaseKey.of(execution));
	}

	@Bean(Delegates.PLAN_DOCTOR_REMINDERS)
	JavaDelegate planDoctorReminders(AwaitingDoctor awaiting) {
		return (execution) -> {
			ReminderDates dates = awaiting.planReminders(CaseKey.of(execution));
			execution.setVariable(Variables.DOCTOR_REMINDER_AT, Date.from(dates.remindAt()));
			execution.setVariable(Variables.DOCTOR_SILENT_AT, Date.from(dates.silentAt()));
			execution.setVariable(Variables.SUCCESSOR, Successor.NOBODY.name());
		};
	}

	@Bean(Delegates.REMIND_DOCTOR)
	JavaDelegate remindDoctor(AwaitingDoctor awaiting) {
		return (execution) -> awaiting.remind(CaseKey.of(execution));
	}

	@Bean(Delegates.NOTE_SILENCE)
	JavaDelegate noteSilence(AwaitingDoctor awaiting) {
		return (execution) -> awaiting.noteSilence(CaseKey.of(execution));
	}

}
