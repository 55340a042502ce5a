package org.secondopinion.domain.opinion;

import org.secondopinion.domain.casefile.CaseId;

/** What navigators noted about the first opinions of all cases. */
public interface FirstOpinions {

	/**
	 * What was noted about a case's first opinion.
	 * @param caseId which case
	 * @return the notes; {@link FirstOpinionNotes#NONE} before anything was noted
	 */
	FirstOpinionNotes notesOf(CaseId caseId);

	/**
	 * Saves what was noted.
	 * @param caseId which case
	 * @param notes all notes
	 */
	void save(CaseId caseId, FirstOpinionNotes notes);

}
