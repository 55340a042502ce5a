package org.secondopinion.web.documents;

import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.documents.ConfirmedSummaries;
import org.secondopinion.domain.documents.HealthRecordFiles;
import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.ImportHealthRecord;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.LostWithFile;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordsOnFile;
import org.secondopinion.fhir.FhirBundleReader;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Reading health record files. */
@Configuration(proxyBeanMethods = false)
class DocumentsWiring {

	@Bean
	HealthSummaryReader healthSummaryReader() {
		return new FhirBundleReader();
	}

	@Bean
	ImportHealthRecord importHealthRecord(HealthSummaryReader reader, HealthRecordFiles files,
			ConfirmedSummaries confirmed, People people, Intakes intakes, LostWithFile lostWithFile,
			OpenTasks openTasks, CaseHistory history) {
		return new ImportHealthRecord(reader, files, confirmed, people, intakes, lostWithFile, openTasks, history);
	}

	@Bean
	LostWithFile lostWithFile(RecordsOnFile onFile, RecordItems items, Programmes programmes, CaseHistory history,
			OpenTasks openTasks, TaskWork tasks) {
		return new LostWithFile(onFile, items, programmes, history, openTasks, tasks);
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
