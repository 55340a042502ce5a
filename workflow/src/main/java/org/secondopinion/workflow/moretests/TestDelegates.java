package org.secondopinion.workflow.moretests;

import java.time.InstantSource;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.secondopinion.bpmn.SecondOpinion.Delegates;
import org.secondopinion.bpmn.SecondOpinion.Questions;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.moretests.AskedTests;
import org.secondopinion.domain.moretests.TestRounds;
import org.secondopinion.domain.moretests.WatchingTests;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.workflow.journey.CaseKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model calls while tests come first. */
@Configuration(proxyBeanMethods = false)
class TestDelegates {

	@Bean
	AskedTests testsAskedFor(Opinions opinions, TestRounds rounds) {
		return new AskedTests(opinions, rounds);
	}

	@Bean
	WatchingTests watchingTests(Cases cases, AskedTests asked, Programmes programmes, CaseHistory history,
			TellByMail tell, InstantSource clock) {
		return new WatchingTests(cases, asked, programmes, history, tell, clock);
	}

	@Bean(Questions.ASKED_TESTS)
	TestQuestions.Asked askedTests(AskedTests asked) {
		return new TestQuestions.Asked(asked);
	}

	@Bean(Questions.TEST_WATCH)
	TestQuestions.Watch testWatch(WatchingTests watching) {
		return new TestQuestions.Watch(watching);
	}

	@Bean(Delegates.REMIND_OF_TESTS)
	JavaDelegate remindOfTests(WatchingTests watching) {
		return (execution) -> watching.remind(CaseKey.of(execution));
	}

}
