package org.secondopinion.domain.notice;

import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;

/**
 * The links that were made for doctors' offices. Whoever changes one has its case locked,
 * so that no link is used twice at once.
 */
public interface OfficeLinks {

	void add(OfficeLink link);

	void save(OfficeLink link);

	/**
	 * Finds the link that a code opens.
	 * @param codeHash the {@link OfficeCode#hash} of the code
	 * @return the link, whether or not it still works
	 */
	Optional<OfficeLink> withCode(String codeHash);

	Optional<OfficeLink> find(OfficeLinkId id);

	/**
	 * The links of a case, the newest first.
	 * @param caseId which case
	 * @return all of them
	 */
	List<OfficeLink> of(CaseId caseId);

}
