package org.secondopinion.web.records;

import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.AnswerAboutRecords;
import org.secondopinion.domain.records.AnswerFee;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.ChangeRelease;
import org.secondopinion.domain.records.ChaseRecord;
import org.secondopinion.domain.records.KeepOriginals;
import org.secondopinion.domain.records.OfficeAnswers;
import org.secondopinion.domain.records.OfficeReplies;
import org.secondopinion.domain.records.OfficesToTell;
import org.secondopinion.domain.records.Originals;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.ReleaseWatch;
import org.secondopinion.domain.records.RequestPolicy;
import org.secondopinion.domain.records.RequestRecords;
import org.secondopinion.domain.records.StopAfterEnd;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of collecting records. */
@Configuration(proxyBeanMethods = false)
class RecordsWiring {

	@Bean
	AuthorizeRelease authorizeRelease(Authorizations authorizations, RecordItems items, CaseHistory history,
			TaskWork tasks) {
		return new AuthorizeRelease(authorizations, items, history, tasks);
	}

	@Bean
	OfficeAnswers officeAnswers(RecordItems items, CaseHistory history, TaskWork tasks) {
		return new OfficeAnswers(items, history, tasks);
	}

	@Bean
	AnswerAboutRecords answerAboutRecords(RecordItems items, Authorizations authorizations, RequestPolicy policy,
			Notices notices, Intakes intakes, OfficeReplies replies, CaseHistory history) {
		return new AnswerAboutRecords(items, authorizations, policy, notices, intakes, replies, history);
	}

	@Bean
	OfficeReplies officeReplies(RecordItems items, CaseHistory history) {
		return new OfficeReplies(items, history);
	}

	@Bean
	AnswerFee answerFee(RecordItems items, CaseHistory history, TaskWork tasks) {
		return new AnswerFee(items, history, tasks);
	}

	@Bean
	ChaseRecord chaseRecord(RecordItems items, RequestPolicy policy, CaseHistory history, TaskWork tasks) {
		return new ChaseRecord(items, policy, history, tasks);
	}

	@Bean
	ChangeRelease changeRelease(AuthorizeRelease authorize, Authorizations authorizations, RecordItems items,
			Programmes programmes, CaseHistory history, OpenTasks openTasks, TaskWork tasks, ReleaseWatch watch) {
		return new ChangeRelease(authorize, authorizations, items, programmes, history, openTasks, tasks, watch);
	}

	@Bean
	StopAfterEnd stopAfterEnd(RecordItems items, OfficesToTell stopped, Programmes programmes, CaseHistory history) {
		return new StopAfterEnd(items, stopped, programmes, history);
	}

	@Bean
	KeepOriginals keepOriginals(Originals originals, RecordItems items, RequestPolicy policy, CaseHistory history,
			OpenTasks openTasks, TaskWork tasks) {
		return new KeepOriginals(originals, items, policy, history, openTasks, tasks);
	}

	@Bean
	RequestRecords requestRecords(RecordItems items, RequestPolicy policy, CaseHistory history, TaskWork tasks) {
		return new RequestRecords(items, policy, history, tasks);
	}

}
