package org.secondopinion.domain.access;

import java.util.EnumSet;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.people.Person;

/** What a person is to one case. A relation opens the case; a role alone does not. */
public enum Relation {

	/** It is the person's own case. */
	OWN,

	/** The person was asked to review it, or reviews it. */
	REVIEWS,

	/**
	 * The person was asked to review it, or reviews it, and has not committed to findings
	 * of their own yet, in a programme that keeps the first opinion from them until then.
	 */
	REVIEWS_BLIND,

	/** The person signed an opinion about it. */
	SIGNED,

	/** The person works for the programme that runs it. */
	SAME_PROGRAMME,

	/** The patient invited the person to follow it. */
	INVITED_TO_SEE,

	/** The patient invited the person to follow it and to bring files. */
	INVITED_TO_UPLOAD,

	/** The patient invited the person to do what waits for the patient. */
	INVITED_TO_ACT,

	/** The person speaks for the patient. */
	REPRESENTS,

	/** The person came by a link that the programme gave out for this case. */
	BY_LINK;

	/**
	 * What a person is to a case by what stands on its cover; who was invited is found by
	 * {@link Relations}.
	 * @param person who
	 * @param caseFile which case
	 * @return the relations, often none
	 */
	public static Set<Relation> of(Person person, CaseFile caseFile) {
		Set<Relation> relations = EnumSet.noneOf(Relation.class);
		if (person.id().equals(caseFile.patient())) {
			relations.add(OWN);
		}
		if (person.id().equals(caseFile.specialist())) {
			relations.add(REVIEWS);
		}
		if (caseFile.signers().contains(person.id())) {
			relations.add(SIGNED);
		}
		if (caseFile.programme().equals(person.programme())) {
			relations.add(SAME_PROGRAMME);
		}
		return relations;
	}

}
