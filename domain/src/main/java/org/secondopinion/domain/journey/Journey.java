package org.secondopinion.domain.journey;

import org.secondopinion.domain.casefile.CaseId;

/**
 * The process that carries a case. It alone decides what comes next; every call moves the
 * case to its next waiting places within the caller's transaction.
 */
public interface Journey {

	/**
	 * Starts the journey of a new case.
	 * @param caseId which case
	 */
	void start(CaseId caseId);

	/**
	 * Goes on after a task was done.
	 * @param task which task
	 * @param answer what the process needs to know of it
	 * @throws NoLongerOpen if the task does not wait any more
	 * @throws OnEarlierModel if the case runs on a model that does not know the answer
	 */
	void complete(TaskId task, Answer answer);

	/**
	 * Goes on to the next specialist in line, because the one who took the case left it.
	 * @param caseId which case
	 * @throws NoLongerOpen if the case does not wait for that specialist any more
	 */
	void giveBack(CaseId caseId);

	/**
	 * Stops telling the doctor, and waiting for an answer, because the patient wants
	 * nobody to contact the doctor. Where a case is not at it, or runs on a model that
	 * does not know of it, nothing happens.
	 * @param caseId which case
	 */
	void leaveDoctorAlone(CaseId caseId);

	/**
	 * Lets somebody deal with a change for the worse, beside everything that goes on. A
	 * case that runs on a model which does not know of it goes on as it is; the mark on
	 * its cover is what the programme sees then.
	 * @param caseId which case
	 */
	void gotWorse(CaseId caseId);

	/**
	 * Lets nobody call the patient about an opinion any more, because it is read. Where
	 * nobody was to call, nothing happens.
	 * @param caseId which case
	 */
	void opinionRead(CaseId caseId);

	/**
	 * Lets the programme check an opinion that was amended after its release, beside
	 * everything that goes on.
	 * @param caseId which case
	 * @throws OnEarlierModel if the case runs on a model which does not know of it
	 * @throws NoLongerOpen if the case has ended
	 */
	void amended(CaseId caseId);

	/**
	 * Ends the journey wherever it is; whatever waits stops waiting.
	 * @param caseId which case
	 * @param why what ends it
	 * @throws NoLongerOpen if the case has ended already
	 */
	void interrupt(CaseId caseId, Interruption why);

	/**
	 * Ends the journey because the patient withdrew.
	 * @param caseId which case
	 * @throws NoLongerOpen if the case has ended already
	 */
	default void withdraw(CaseId caseId) {
		interrupt(caseId, Interruption.WITHDRAWAL);
	}

}
