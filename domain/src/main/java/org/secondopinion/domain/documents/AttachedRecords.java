package org.secondopinion.domain.documents;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;

/** The pages and images that are part of cases. */
public interface AttachedRecords {

	/**
	 * The files that are part of a case, the newest first.
	 * @param caseId which case
	 * @return attached ones
	 */
	List<AttachedFile.Attached> attached(CaseId caseId);

}
