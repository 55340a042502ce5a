package org.secondopinion.web.casefile;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;

/**
 * Something about a case that its navigator should see at once, in the head of its page.
 * Managers, who do not read the packet, do not see it.
 */
public interface CaseFlag {

	/**
	 * Whether it still matters once the case has ended.
	 * @return {@code true} if it is said then, too
	 */
	default boolean outlivesCase() {
		return false;
	}

	/**
	 * What to say.
	 * @param visit the navigator's visit
	 * @return a few words, or nothing
	 */
	Optional<String> words(Visit visit);

}
