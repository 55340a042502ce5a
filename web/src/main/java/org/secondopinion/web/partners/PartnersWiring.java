package org.secondopinion.web.partners;

import java.security.SecureRandom;
import java.time.InstantSource;

import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.partners.AnswerInvitation;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.EndPartnership;
import org.secondopinion.domain.partners.FollowedCases;
import org.secondopinion.domain.partners.InvitationLinks;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.partners.TakingOver;
import org.secondopinion.domain.partners.Tenure;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of care partners. */
@Configuration(proxyBeanMethods = false)
class PartnersWiring {

	@Bean
	InvitePartner invitePartner(CarePartners partners, People people, Tenure tenure, Programmes programmes,
			CaseHistory history, TellByMail tell) {
		return new InvitePartner(partners, people, tenure, programmes, history, tell);
	}

	@Bean
	TakingOver takingOver(CarePartners partners, Cases cases, CaseTracking tracking, TellByMail tell) {
		return new TakingOver(partners, cases, tracking, tell);
	}

	@Bean
	AnswerInvitation answerInvitation(CarePartners partners, Cases cases, Tenure tenure, TakingOver takingOver,
			CaseHistory history, AccessLog log, TellByMail tell, OneTransaction transaction, InstantSource clock) {
		return new AnswerInvitation(partners, cases, tenure, takingOver, history, log, tell, transaction, clock);
	}

	@Bean
	EndPartnership endPartnership(CarePartners partners, CaseHistory history, TellByMail tell) {
		return new EndPartnership(partners, history, tell);
	}

	@Bean
	FollowedCases followedCases(CarePartners partners, Tenure tenure, Cases cases, People people, InstantSource clock) {
		return new FollowedCases(partners, tenure, cases, people, clock);
	}

	@Bean
	InvitationLinks invitationLinks(CarePartners partners) {
		return new InvitationLinks(partners, new SecureRandom());
	}

}
