package org.secondopinion.domain.casefile;

import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;

/** All cases. */
public interface Cases {

	/**
	 * Adds a new case.
	 * @param caseFile the case
	 * @return {@code false} if its reference is already taken; nothing was added then
	 */
	boolean add(CaseFile caseFile);

	/**
	 * A case that is known to exist, locked until the transaction ends, so that two steps
	 * of one case never interleave.
	 * @param id which
	 * @return the case
	 * @throws java.util.NoSuchElementException if there is none
	 */
	CaseFile lock(CaseId id);

	/**
	 * Finds a case by what people call it.
	 * @param reference the reference
	 * @return the case, if there is one
	 */
	Optional<CaseFile> find(CaseReference reference);

	/**
	 * Saves what changed on the cover of a case.
	 * @param caseFile the case
	 */
	void save(CaseFile caseFile);

	/**
	 * A patient's cases, the newest first.
	 * @param patient whose
	 * @return open and closed cases
	 */
	List<CaseFile> ofPatient(PersonId patient);

	/**
	 * The cases of a programme that have ended and whose patients told, before the end or
	 * since, that their condition got worse, the longest waiting first, until somebody
	 * deals with it. Of patients who have died since nobody has to be called.
	 * @param programme whose
	 * @return closed cases
	 */
	List<CaseFile> endedAndWorse(ProgrammeId programme);

	/**
	 * The open cases that a specialist was asked to review or reviews, the most urgent
	 * decide-by date first.
	 * @param specialist whose
	 * @return open cases
	 */
	List<CaseFile> ofSpecialist(PersonId specialist);

	/**
	 * The open cases about which a specialist signed an opinion, the newest first.
	 * @param specialist whose
	 * @return open cases
	 */
	List<CaseFile> ofSigner(PersonId specialist);

	/**
	 * The cases of a programme whose patient has a name, however it is capitalized or
	 * accented, the newest first.
	 * @param programme whose
	 * @param name the full name
	 * @return open and closed cases, ten at most
	 */
	List<CaseFile> ofName(ProgrammeId programme, String name);

}
