package org.secondopinion.web.notice;

import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.notice.NotifyDoctor;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of telling the doctor, and the forms that exist once for each letter. */
@Configuration(proxyBeanMethods = false)
class NoticeWiring {

	@Bean
	NotifyDoctor notifyDoctor(Notices notices, CaseHistory history, TaskWork tasks) {
		return new NotifyDoctor(notices, history, tasks);
	}

	@Bean
	ApproveLetterForm approveLetter(NotifyDoctor notifyDoctor, LetterDesk desk) {
		return new ApproveLetterForm(LetterPurpose.TELL, notifyDoctor, desk);
	}

	@Bean
	ApproveLetterForm approveReferralRequest(NotifyDoctor notifyDoctor, LetterDesk desk) {
		return new ApproveLetterForm(LetterPurpose.ASK_FOR_REFERRAL, notifyDoctor, desk);
	}

	@Bean
	SendLetterForm sendLetter(NotifyDoctor notifyDoctor, Notices notices, Choices choices, Today today) {
		return new SendLetterForm(LetterPurpose.TELL, notifyDoctor, notices, choices, today);
	}

	@Bean
	SendLetterForm sendReferralRequest(NotifyDoctor notifyDoctor, Notices notices, Choices choices, Today today) {
		return new SendLetterForm(LetterPurpose.ASK_FOR_REFERRAL, notifyDoctor, notices, choices, today);
	}

}
