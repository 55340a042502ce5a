package org.secondopinion.domain.access;

import java.time.Instant;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.people.Person;

/** Finds what a person is to a case at a moment, invitations included. */
@FunctionalInterface
public interface Relations {

	/**
	 * What a person is to a case.
	 * @param person who
	 * @param caseFile which case
	 * @param now the moment: who may come in today may not tomorrow
	 * @return the relations, often none
	 */
	Set<Relation> of(Person person, CaseFile caseFile, Instant now);

}
