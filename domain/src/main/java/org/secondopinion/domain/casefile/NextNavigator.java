package org.secondopinion.domain.casefile;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;

/** Who takes the next case of a programme: the navigator who carries the fewest. */
public interface NextNavigator {

	/**
	 * The navigator with the fewest open cases.
	 * @param programme which programme
	 * @return the navigator; {@code null} if the programme has none yet
	 */
	@Nullable PersonId of(ProgrammeId programme);

}
