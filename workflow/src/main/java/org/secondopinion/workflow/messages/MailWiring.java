package org.secondopinion.workflow.messages;

import java.time.InstantSource;

import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.messages.Addressing;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailTrouble;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.Outbox;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.BlindAtTheDoor;
import org.secondopinion.domain.opinion.Commitments;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.PartnersAtTheDoor;
import org.secondopinion.domain.partners.Tenure;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases that the process leads to when a task begins to wait or a case ends. */
@Configuration(proxyBeanMethods = false)
class MailWiring {

	@Bean
	Addressing addressing(People people, Programmes programmes, MailPreferences preferences, OpenTasks openTasks,
			Threads threads, Notices notices, Relations relations, InstantSource clock) {
		return new Addressing(people, programmes, preferences, openTasks, threads, notices, relations, clock);
	}

	@Bean
	Tenure tenure(Programmes programmes, Intakes intakes) {
		return new Tenure(programmes, intakes);
	}

	@Bean
	Relations relations(CarePartners partners, Tenure tenure, Bookings bookings, Commitments commitments) {
		return new BlindAtTheDoor(new PartnersAtTheDoor(partners, tenure), bookings, commitments);
	}

	@Bean
	MailTrouble mailTrouble(Mails mails, Addressing addressing, Caseload caseload, CaseHistory history,
			InstantSource clock) {
		return new MailTrouble(mails, addressing, caseload, history, clock);
	}

	@Bean
	TellByMail tellByMail(Mails mails, Outbox outbox, Addressing addressing, People people, CarePartners partners,
			MailTrouble trouble, InstantSource clock) {
		return new TellByMail(mails, outbox, addressing, people, partners, trouble, clock);
	}

}
