package org.secondopinion.domain.documents;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;

/**
 * The rule about taking out of a case what somebody brought to it: whoever did that may,
 * and the programme's navigators.
 */
final class Removal {

	private Removal() {
	}

	/**
	 * Whether a visitor may.
	 * @param visit who, in which case
	 * @param by who brought it, or said that it counts
	 * @return {@code true} if so
	 */
	static boolean isAllowed(Visit visit, PersonId by) {
		return visit.as() == Role.NAVIGATOR || visit.by().id().equals(by);
	}

}
