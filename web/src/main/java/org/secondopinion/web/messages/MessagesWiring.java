package org.secondopinion.web.messages;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.messages.Addressing;
import org.secondopinion.domain.messages.Converse;
import org.secondopinion.domain.messages.LookAfterMails;
import org.secondopinion.domain.messages.MailCarrier;
import org.secondopinion.domain.messages.MailDelivery;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailTrouble;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.OverdueReminders;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.notice.AskOffice;
import org.secondopinion.domain.partners.InvitationLinks;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.web.layout.Incident;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** The use cases of mails and messages, and the templates of mails in plain text. */
@Configuration(proxyBeanMethods = false)
class MessagesWiring {

	@Bean
	MailDelivery mailDelivery(Cases cases, Mails mails, Addressing addressing, AskOffice office,
			InvitationLinks invitations, MailTrouble trouble, MailCarrier carrier, OneTransaction transaction,
			InstantSource clock) {
		return new MailDelivery(cases, mails, addressing, Map.of(MailKind.LETTER_TO_DOCTOR, office,
				MailKind.REMINDER_TO_DOCTOR, office, MailKind.PARTNER_INVITED, invitations), trouble, carrier,
				transaction, clock);
	}

	@Bean
	OverdueReminders overdueReminders(Mails mails, TellByMail tell, Cases cases, OpenTasks openTasks,
			Programmes programmes, OneTransaction transaction, InstantSource clock) {
		return new OverdueReminders(mails, tell, cases, openTasks, programmes, transaction, Incident::of, clock);
	}

	@Bean
	Converse converse(Threads threads, TellByMail tell, Cases cases, MailTrouble trouble) {
		return new Converse(threads, tell, cases, trouble);
	}

	@Bean
	LookAfterMails lookAfterMails(Mails mails, Addressing addressing, Caseload caseload, CaseHistory history,
			People people, Intakes intakes) {
		return new LookAfterMails(mails, addressing, caseload, history, people, intakes);
	}

	@Bean
	SpringResourceTemplateResolver textMails(ApplicationContext application) {
		SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
		resolver.setApplicationContext(application);
		resolver.setPrefix("classpath:/templates/");
		resolver.setResolvablePatterns(Set.of("messages/mail/*.txt"));
		resolver.setTemplateMode(TemplateMode.TEXT);
		resolver.setCharacterEncoding("UTF-8");
		resolver.setOrder(1);
		return resolver;
	}

}
