package org.secondopinion.domain.access;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;

/** Who looked into a case, and who was refused. Patients can read it. */
public interface AccessLog {

	/**
	 * Writes a line.
	 * @param entry what happened
	 */
	void write(Entry entry);

	/**
	 * Who opened a case, the newest first. Looks of the same person in the same role for
	 * the same purpose on the same day, in the programme's zone, are one line.
	 * @param caseId which case
	 * @return one line a person, role, action and day
	 */
	List<Look> of(CaseId caseId);

	/**
	 * One attempt to open a case.
	 *
	 * @param caseId which case
	 * @param at when
	 * @param by who
	 * @param as in which role; {@code null} when refused
	 * @param action what for
	 */
	record Entry(CaseId caseId, Instant at, PersonId by, @Nullable Role as, CaseAction action) {
	}

	/**
	 * What a patient reads: who looked.
	 *
	 * @param name the person's name
	 * @param as in which role
	 * @param action what for
	 * @param lastAt when, the last time on that day
	 * @param times how often on that day
	 */
	record Look(String name, Role as, CaseAction action, Instant lastAt, int times) {
	}

}
