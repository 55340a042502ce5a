package org.secondopinion.web.moretests;

import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.moretests.ArrangeTests;
import org.secondopinion.domain.moretests.AskedTests;
import org.secondopinion.domain.moretests.NoteTests;
import org.secondopinion.domain.moretests.TestRounds;
import org.secondopinion.domain.opinion.Opinions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of tests that come first. */
@Configuration(proxyBeanMethods = false)
class MoreTestsWiring {

	@Bean
	ArrangeTests arrangeTests(AskedTests asked, TestRounds rounds, CaseHistory history, TaskWork tasks) {
		return new ArrangeTests(asked, rounds, history, tasks);
	}

	@Bean
	NoteTests noteTests(AskedTests asked, TestRounds rounds, Opinions opinions, AttachedFiles files,
			CaseHistory history, TaskWork tasks) {
		return new NoteTests(asked, rounds, opinions, files, history, tasks);
	}

}
