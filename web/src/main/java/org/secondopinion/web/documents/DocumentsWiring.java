package org.secondopinion.web.documents;

import java.time.Duration;
import java.util.Map;

import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.documents.ConfirmedSummaries;
import org.secondopinion.domain.documents.HealthRecordFiles;
import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.ImportHealthRecord;
import org.secondopinion.domain.documents.AttachFile;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.documents.BringFile;
import org.secondopinion.domain.documents.Documents;
import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.OpenFile;
import org.secondopinion.domain.documents.PatientOnRecord;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.FoundWithFile;
import org.secondopinion.domain.records.LostWithFile;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordsOnFile;
import org.secondopinion.domain.records.RequestPolicy;
import org.secondopinion.fhir.FhirBundleReader;
import org.secondopinion.formats.CcdaReader;
import org.secondopinion.formats.ContentRecognizer;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Bringing files and reading what they say. */
@Configuration(proxyBeanMethods = false)
class DocumentsWiring {

	private static final int READ_AT_ONCE = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	@Bean
	HealthSummaryReader healthSummaryReader() {
		return new FhirBundleReader();
	}

	@Bean
	BringFile bringFile(HealthSummaryReader fhir, Documents documents, HealthRecordFiles healthRecords,
			AttachedFiles attachments, OpenTasks openTasks) {
		FewAtOnce few = new FewAtOnce(READ_AT_ONCE, PATIENCE);
		return new BringFile(new ContentRecognizer(),
				Map.of(FileKind.FHIR, few.reading(fhir), FileKind.CCDA, few.reading(new CcdaReader())), documents,
				healthRecords, attachments, openTasks);
	}

	@Bean
	PatientOnRecord patientOnRecord(People people, Intakes intakes) {
		return new PatientOnRecord(people, intakes);
	}

	@Bean
	ImportHealthRecord importHealthRecord(HealthRecordFiles files, ConfirmedSummaries confirmed,
			PatientOnRecord patient, FoundWithFile foundWithFile, LostWithFile lostWithFile, OpenTasks openTasks,
			CaseHistory history) {
		return new ImportHealthRecord(files, confirmed, patient, foundWithFile, lostWithFile, openTasks, history);
	}

	@Bean
	AttachFile attachFile(AttachedFiles files, PatientOnRecord patient, FoundWithFile foundWithFile,
			LostWithFile lostWithFile, OpenTasks openTasks, CaseHistory history) {
		return new AttachFile(files, patient, foundWithFile, lostWithFile, openTasks, history);
	}

	@Bean
	OpenFile openFile(Documents documents, AttachedFiles attached) {
		return new OpenFile(documents, attached);
	}

	@Bean
	FoundWithFile foundWithFile(RecordsOnFile onFile, RecordItems items, Programmes programmes, CaseHistory history,
			OpenTasks openTasks, TaskWork tasks) {
		return new FoundWithFile(onFile, items, programmes, history, openTasks, tasks);
	}

	@Bean
	LostWithFile lostWithFile(RecordsOnFile onFile, RecordItems items, RequestPolicy policy, Programmes programmes,
			CaseHistory history, OpenTasks openTasks, TaskWork tasks) {
		return new LostWithFile(onFile, items, policy, programmes, history, openTasks, tasks);
	}

	// Before anything reads the request's parameters, and with them its files.
	@Bean
	FilterRegistrationBean<OversizedUploads> oversizedUploads(MultipartProperties limits) {
		FilterRegistrationBean<OversizedUploads> registration = new FilterRegistrationBean<>(
				new OversizedUploads(limits.getMaxRequestSize()));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

}
