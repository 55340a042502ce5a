package org.secondopinion.domain.casefile;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.ProgrammeId;

/**
 * Who takes the next case of a programme: the navigator who carries the fewest, among
 * those who still come to work.
 */
public interface NextNavigator {

	/**
	 * The navigator with the fewest open cases.
	 * @param programme which programme
	 * @param signedInSince only navigators who have signed in at this moment or later
	 * @return the navigator; {@code null} if the programme has none of that kind
	 */
	@Nullable Person of(ProgrammeId programme, Instant signedInSince);

}
