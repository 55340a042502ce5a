package org.secondopinion.domain.opinion;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;

/** The talks of doctors who differ. */
public interface DoctorsTalks {

	/**
	 * What came of the doctors' talks in a case.
	 * @param caseId which case
	 * @return at most one for each opinion that conflicted, the newest opinion first
	 */
	List<DoctorsTalk> of(CaseId caseId);

	/**
	 * Saves what came of one.
	 * @param caseId which case
	 * @param talk the talk
	 */
	void save(CaseId caseId, DoctorsTalk talk);

	/**
	 * How the doctors were asked to talk.
	 * @param caseId which case
	 * @return at most one for each opinion that conflicted, the newest opinion first
	 */
	List<TalkInvitation> invitations(CaseId caseId);

	/**
	 * Saves how the doctors were asked; asking again replaces it.
	 * @param caseId which case
	 * @param invitation how
	 */
	void save(CaseId caseId, TalkInvitation invitation);

}
