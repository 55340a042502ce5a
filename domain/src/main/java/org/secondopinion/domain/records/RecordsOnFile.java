package org.secondopinion.domain.records;

import java.util.Map;

import org.secondopinion.domain.casefile.CaseId;

/**
 * The records that files which the patient brought seem to have. Somebody looks at each
 * before it counts.
 */
public interface RecordsOnFile {

	/**
	 * What was found without asking anybody.
	 * @param caseId which case
	 * @return for each kind that was found, one sentence that says where it was found
	 */
	Map<RecordKind, String> of(CaseId caseId);

}
