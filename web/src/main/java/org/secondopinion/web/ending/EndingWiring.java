package org.secondopinion.web.ending;

import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseOpening;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.ending.ContactAttempts;
import org.secondopinion.domain.ending.ContinueCase;
import org.secondopinion.domain.ending.FindDuplicate;
import org.secondopinion.domain.ending.LoseContact;
import org.secondopinion.domain.ending.NoteDeath;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of ends that come before their time. */
@Configuration(proxyBeanMethods = false)
class EndingWiring {

	@Bean
	NoteDeath noteDeath(Cases cases, OpenTasks openTasks, CaseHistory history, Journey journey) {
		return new NoteDeath(cases, openTasks, history, journey);
	}

	@Bean
	LoseContact loseContact(ContactAttempts attempts, Threads threads, Programmes programmes, OpenTasks openTasks,
			CaseHistory history, Journey journey) {
		return new LoseContact(attempts, threads, programmes, openTasks, history, journey);
	}

	@Bean
	FindDuplicate findDuplicate(Cases cases, People people, Intakes intakes, OpenTasks openTasks, CaseHistory history,
			Journey journey) {
		return new FindDuplicate(cases, people, intakes, openTasks, history, journey);
	}

	@Bean
	ContinueCase continueCase(Cases cases, People people, Intakes intakes, CaseOpening opening, CaseHistory history) {
		return new ContinueCase(cases, people, intakes, opening, history);
	}

}
