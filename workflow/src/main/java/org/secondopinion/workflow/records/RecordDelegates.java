package org.secondopinion.workflow.records;

import java.time.InstantSource;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.secondopinion.bpmn.SecondOpinion.Delegates;
import org.secondopinion.bpmn.SecondOpinion.Questions;
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.documents.ConfirmedSummaries;
import org.secondopinion.domain.documents.FoundOnFile;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.CollectingRecords;
import org.secondopinion.domain.records.NeededRecords;
import org.secondopinion.domain.records.OfficesToTell;
import org.secondopinion.domain.records.RecordItemId;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordsOnFile;
import org.secondopinion.domain.records.RequestPolicy;
import org.secondopinion.domain.records.WatchingRelease;
import org.secondopinion.workflow.journey.CaseKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model calls while records are collected. */
@Configuration(proxyBeanMethods = false)
class RecordDelegates {

	@Bean
	RequestPolicy requestPolicy(Authorizations authorizations, Notices notices, Intakes intakes,
			Programmes programmes) {
		return new RequestPolicy(authorizations, notices, intakes, programmes);
	}

	@Bean
	RecordsOnFile recordsOnFile(ConfirmedSummaries summaries, AttachedFiles attachments) {
		return new FoundOnFile(summaries, attachments);
	}

	@Bean
	CollectingRecords collectingRecords(Cases cases, Intakes intakes, NeededRecords neededRecords, RecordsOnFile onFile,
			RecordItems items, RequestPolicy policy, Programmes programmes, CaseHistory history, InstantSource clock) {
		return new CollectingRecords(cases, intakes, neededRecords, onFile, items, policy, programmes, history, clock);
	}

	@Bean(Delegates.LIST_NEEDED_RECORDS)
	JavaDelegate listNeededRecords(CollectingRecords collecting) {
		return (execution) -> collecting.list(CaseKey.of(execution));
	}

	@Bean(Delegates.LOOK_OVER_RECORDS)
	JavaDelegate lookOverRecords(CollectingRecords collecting) {
		return (execution) -> execution.setVariable(Variables.ANYTHING_TO_REQUEST,
				!collecting.toCollect(CaseKey.of(execution)).isEmpty());
	}

	@Bean(Delegates.REMIND_RECORDS_OFFICE)
	JavaDelegate remindRecordsOffice(CollectingRecords collecting) {
		return (execution) -> collecting.remind(CaseKey.of(execution),
				RecordItemId.of((String) execution.getVariable(Variables.RECORD_ITEM)));
	}

	@Bean
	WatchingRelease watchingRelease(Cases cases, Authorizations authorizations, RecordItems items,
			Programmes programmes, CaseHistory history, InstantSource clock) {
		return new WatchingRelease(cases, authorizations, items, programmes, history, clock);
	}

	@Bean(Delegates.WARN_OF_END)
	JavaDelegate warnOfEnd(WatchingRelease watching) {
		return (execution) -> watching.warn(CaseKey.of(execution));
	}

	@Bean(Delegates.STOP_REQUESTS)
	JavaDelegate stopRequests(WatchingRelease watching) {
		return (execution) -> watching.stop(CaseKey.of(execution));
	}

	@Bean
	OfficesToTell officesToTell(RecordItems items, CaseHistory history) {
		return new OfficesToTell(items, history);
	}

	@Bean(Questions.RELEASES)
	RecordQuestions.Releases releases(WatchingRelease watching, OfficesToTell toTell) {
		return new RecordQuestions.Releases(watching, toTell);
	}

	@Bean(Questions.NEEDED_RECORDS)
	RecordQuestions.Needed neededRecords(CollectingRecords collecting) {
		return new RecordQuestions.Needed(collecting);
	}

	@Bean(Questions.RECORD_REMINDERS)
	RecordQuestions.Reminders recordReminders(CollectingRecords collecting) {
		return new RecordQuestions.Reminders(collecting);
	}

}
