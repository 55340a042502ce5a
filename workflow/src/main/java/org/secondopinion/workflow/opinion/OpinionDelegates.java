package org.secondopinion.workflow.opinion;

import java.time.InstantSource;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.secondopinion.bpmn.SecondOpinion.Delegates;
import org.secondopinion.bpmn.SecondOpinion.Questions;
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.opinion.Comparing;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.WatchingReading;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.workflow.journey.CaseKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model calls when it compares the opinions, and while they are read. */
@Configuration(proxyBeanMethods = false)
class OpinionDelegates {

	@Bean
	Comparing comparing(Opinions opinions, CaseHistory history, InstantSource clock) {
		return new Comparing(opinions, history, clock);
	}

	@Bean
	WatchingReading watchingReading(Cases cases, OpenTasks openTasks, Programmes programmes, CaseHistory history,
			InstantSource clock) {
		return new WatchingReading(cases, openTasks, programmes, history, clock);
	}

	@Bean(Questions.READING_WATCH)
	ReadingWatch readingWatch(WatchingReading watching) {
		return new ReadingWatch(watching);
	}

	@Bean(Delegates.COMPARE_OPINIONS)
	JavaDelegate compareOpinions(Comparing comparing) {
		return (execution) -> execution.setVariable(Variables.OPINIONS_RELATION,
				comparing.compare(CaseKey.of(execution)).name());
	}

}
