package org.secondopinion.domain.opinion;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

/**
 * Which opinion of a case, in which version.
 *
 * @param caseId of which case
 * @param ordinal 2 for the second opinion, 3 for a third
 * @param version from 1; an opinion that was sent back is written anew as the next
 * version
 * @param author whose opinion it is
 */
public record Edition(CaseId caseId, int ordinal, int version, PersonId author) {

	public Edition {
		if (ordinal < 2 || version < 1) {
			throw new IllegalArgumentException("The first opinion is not written here; versions begin at 1");
		}
	}

	/**
	 * The first version of a case's second opinion.
	 * @param caseId of which case
	 * @param author whose opinion it will be
	 * @return the edition
	 */
	public static Edition second(CaseId caseId, PersonId author) {
		return first(caseId, 2, author);
	}

	/**
	 * The first version of one of a case's opinions.
	 * @param caseId of which case
	 * @param ordinal which opinion: 2 for the second
	 * @param author whose opinion it will be
	 * @return the edition
	 */
	public static Edition first(CaseId caseId, int ordinal, PersonId author) {
		return new Edition(caseId, ordinal, 1, author);
	}

	/**
	 * What this version is called within its case.
	 * @return the number
	 */
	public EditionNumber number() {
		return new EditionNumber(this.ordinal, this.version);
	}

	/**
	 * The next version of the same opinion.
	 * @param writer who writes it
	 * @return the edition
	 */
	public Edition next(PersonId writer) {
		return new Edition(this.caseId, this.ordinal, this.version + 1, writer);
	}

}
