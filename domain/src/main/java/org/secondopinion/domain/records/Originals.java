package org.secondopinion.domain.records;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.programme.ProgrammeId;

/** The originals of all cases, and who has custody of them. */
public interface Originals {

	/**
	 * Adds an original, or saves where it is now.
	 * @param caseId in which case
	 * @param original the original
	 */
	void save(CaseId caseId, Original original);

	/**
	 * The originals of a case.
	 * @param caseId which case
	 * @return all of them, those that are back too, the oldest first
	 */
	List<Original> of(CaseId caseId);

	/**
	 * What a programme has not given back yet, whether the case goes on or has ended.
	 * @param programme which programme
	 * @param most how many at most
	 * @return the originals, those of ended cases first, then by case
	 */
	List<Out> out(ProgrammeId programme, int most);

	/**
	 * An original that has not gone back.
	 *
	 * @param reference in which case
	 * @param patient whose it is
	 * @param ended whether the case has ended
	 * @param original the original
	 */
	record Out(CaseReference reference, String patient, boolean ended, Original original) {

	}

}
