package org.secondopinion.domain.messages;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;

/** The messages of each case: appended to, never changed. */
public interface Threads {

	/**
	 * Appends a message.
	 * @param caseId to the thread of which case
	 * @param at when
	 * @param by who wrote it
	 * @param as in which role
	 * @param words the text
	 */
	void append(CaseId caseId, Instant at, PersonId by, Role as, String words);

	/**
	 * The messages of a case, the oldest first.
	 * @param caseId which case
	 * @return all of them
	 */
	List<ThreadMessage> of(CaseId caseId);

	/**
	 * What others wrote since a person read the thread.
	 * @param caseId of which case
	 * @param reader who reads
	 * @return the messages, the oldest first
	 */
	List<ThreadMessage> unread(CaseId caseId, PersonId reader);

	/**
	 * In which of several cases others wrote something that whoever carries the case has
	 * not read. Where nobody does, it is what the patient's side wrote and no navigator
	 * of the programme has read.
	 * @param cases which cases
	 * @return those of them
	 */
	Set<CaseId> newToCarriers(Collection<CaseId> cases);

	/**
	 * Notes that a person has read the thread.
	 * @param caseId of which case
	 * @param reader who read
	 * @param number up to which message
	 */
	void read(CaseId caseId, PersonId reader, long number);

}
