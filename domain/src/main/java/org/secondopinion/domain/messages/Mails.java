package org.secondopinion.domain.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.ProgrammeId;

/**
 * All mails, whatever became of them. Whoever changes one has its case locked, so that
 * two never change it at once.
 */
public interface Mails {

	/**
	 * Keeps a mail, and does not send it: whatever is to be sent goes into the
	 * {@link Outbox}.
	 * @param mail the mail
	 * @return {@code false} if the same was there before; nothing was added then
	 */
	boolean add(Mail mail);

	Optional<Mail> find(MailId id);

	/**
	 * The mails about a case, the newest first.
	 * @param caseId which case
	 * @return all of them
	 */
	List<Mail> of(CaseId caseId);

	/**
	 * Whether somebody has to look after a mail about a case.
	 * @param caseId which case
	 * @return {@code true} if one {@linkplain Mail#needsLookingAfter() needs it}
	 */
	boolean hasTrouble(CaseId caseId);

	/**
	 * The cases of a programme that have ended, and in which somebody has to look after a
	 * mail that {@linkplain MailKind#outlivesCase() still has a meaning}: no line of the
	 * caseload says so any more. Of patients whom nobody could reach by phone nobody need
	 * be told that the case has ended.
	 * @param programme whose
	 * @return the references, the longest ended first, fifty at most
	 */
	List<CaseReference> untoldAfterTheEnd(ProgrammeId programme);

	/**
	 * Saves what became of a mail, and to whom it goes now.
	 * @param mail the mail
	 */
	void save(Mail mail);

	/**
	 * Open cases in which a task is late whose reminders are not used up, and in which
	 * somebody has an address and wants reminders: the patient, or, where the patient has
	 * no address, somebody beside the patient.
	 * @param kinds which kinds of task
	 * @param now the present moment
	 * @param most how many reminders there are at most for one task
	 * @return the cases
	 */
	List<CaseId> toRemind(Set<TaskKind> kinds, Instant now, int most);

}
