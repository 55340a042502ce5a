package org.secondopinion.web.notice;

import java.time.InstantSource;

import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.notice.AnswerByPatient;
import org.secondopinion.domain.notice.AnswerForOffice;
import org.secondopinion.domain.notice.AskOffice;
import org.secondopinion.domain.notice.ChangeContact;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.notice.NotifyDoctor;
import org.secondopinion.domain.notice.OfficeDoor;
import org.secondopinion.domain.notice.OfficeLinks;
import org.secondopinion.domain.notice.OfficeRecall;
import org.secondopinion.domain.people.People;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of telling the doctor, and the forms that exist once for each letter. */
@Configuration(proxyBeanMethods = false)
class NoticeWiring {

	@Bean
	NotifyDoctor notifyDoctor(Notices notices, OfficeRecall recall, CaseHistory history, TaskWork tasks) {
		return new NotifyDoctor(notices, recall, history, tasks);
	}

	@Bean
	OfficeDoor officeDoor(OfficeLinks links, Cases cases, Notices notices, Intakes intakes, People people,
			CaseHistory history, AccessLog log, CaseDoor door, OneTransaction transaction, InstantSource clock) {
		return new OfficeDoor(links, cases, notices, intakes, people, history, log, door, transaction, clock);
	}

	@Bean
	ChangeContact changeContact(Notices notices, OfficeRecall recall, CaseHistory history, OpenTasks openTasks,
			Journey journey) {
		return new ChangeContact(notices, recall, history, openTasks, journey);
	}

	@Bean
	AnswerForOffice answerForOffice(NotifyDoctor notifyDoctor, OfficeLinks links, Notices notices, CaseHistory history,
			OpenTasks openTasks, TaskWork tasks) {
		return new AnswerForOffice(notifyDoctor, links, notices, history, openTasks, tasks);
	}

	@Bean
	AnswerByPatient answerByPatient(NotifyDoctor notifyDoctor, Notices notices, OpenTasks openTasks,
			CaseHistory history) {
		return new AnswerByPatient(notifyDoctor, notices, openTasks, history);
	}

	@Bean
	ApproveLetterForm approveLetter(NotifyDoctor notifyDoctor, LetterDesk desk) {
		return new ApproveLetterForm(TaskKind.APPROVE_LETTER, notifyDoctor, desk);
	}

	@Bean
	ApproveLetterForm approveReferralRequest(NotifyDoctor notifyDoctor, LetterDesk desk) {
		return new ApproveLetterForm(TaskKind.APPROVE_REFERRAL_REQUEST, notifyDoctor, desk);
	}

	@Bean
	SendLetterForm sendLetter(NotifyDoctor notifyDoctor, AskOffice askOffice, Notices notices, Choices choices,
			Today today) {
		return new SendLetterForm(TaskKind.SEND_LETTER, notifyDoctor, askOffice, notices, choices, today);
	}

	@Bean
	SendLetterForm sendReferralRequest(NotifyDoctor notifyDoctor, AskOffice askOffice, Notices notices, Choices choices,
			Today today) {
		return new SendLetterForm(TaskKind.SEND_REFERRAL_REQUEST, notifyDoctor, askOffice, notices, choices, today);
	}

}
