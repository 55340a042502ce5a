package org.secondopinion.web.decision;

import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.decision.DealWithDate;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.FollowUps;
import org.secondopinion.domain.decision.FurtherOpinions;
import org.secondopinion.domain.decision.OpinionSearches;
import org.secondopinion.domain.decision.TalkAboutDate;
import org.secondopinion.domain.decision.TellAfterwards;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the last step. */
@Configuration(proxyBeanMethods = false)
class DecisionWiring {

	@Bean
	Decide decide(Deliberations deliberations, Notices notices, Opinions opinions, CaseHistory history,
			TaskWork tasks) {
		return new Decide(deliberations, notices, opinions, history, tasks);
	}

	@Bean
	FurtherOpinions furtherOpinions(OpinionSearches searches, Deliberations deliberations, Opinions opinions,
			Programmes programmes, CaseHistory history, TaskWork tasks) {
		return new FurtherOpinions(searches, deliberations, opinions, programmes, history, tasks);
	}

	@Bean
	TalkAboutDate talkAboutDate(Cases cases, CaseHistory history, TaskWork tasks) {
		return new TalkAboutDate(cases, history, tasks);
	}

	@Bean
	DealWithDate dealWithDate(Cases cases, OpenTasks openTasks, CaseHistory history, TaskWork tasks) {
		return new DealWithDate(cases, openTasks, history, tasks);
	}

	@Bean
	TellAfterwards tellAfterwards(FollowUps followUps, CaseHistory history, TaskWork tasks) {
		return new TellAfterwards(followUps, history, tasks);
	}

}
