package org.secondopinion.domain.documents;

import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;

/** What the health record exports say that were brought to cases and confirmed. */
public interface ConfirmedSummaries {

	/**
	 * What is confirmed in a case.
	 * @param caseId which case
	 * @return the summary, or nothing if no file was brought and confirmed
	 */
	Optional<HealthSummary> of(CaseId caseId);

	/**
	 * What the files are called that are confirmed in a case; a store answers without
	 * reading them.
	 * @param caseId which case
	 * @return the name that the summary has, or nothing if no file was brought and
	 * confirmed
	 */
	default Optional<String> fileNames(CaseId caseId) {
		return of(caseId).map(HealthSummary::fileName);
	}

}
