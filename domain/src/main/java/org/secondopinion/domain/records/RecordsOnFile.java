package org.secondopinion.domain.records;

import java.util.Map;

import org.secondopinion.domain.casefile.CaseId;

/** The records that files which the patient brought put in hand already. */
public interface RecordsOnFile {

	/**
	 * What is in hand without asking anybody.
	 * @param caseId which case
	 * @return for each kind in hand, one sentence that says where it was found
	 */
	Map<RecordKind, String> of(CaseId caseId);

}
