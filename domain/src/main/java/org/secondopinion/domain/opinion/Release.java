package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.secondopinion.domain.people.PersonId;

/**
 * The release of an opinion to the patient. Nobody is left alone with news: there is
 * always a person with a number to call.
 *
 * @param at when
 * @param by who released it
 * @param checked what was made sure of: everything
 * @param contactName whom the patient can call
 * @param contactPhone under which number
 * @param reasonForThisHour why it was released although the hour is not humane; empty if
 * it is
 */
public record Release(Instant at, PersonId by, Set<ReleaseItem> checked, String contactName, String contactPhone,
		String reasonForThisHour) {

	public Release {
		checked = Set.copyOf(checked);
		if (!checked.containsAll(EnumSet.allOf(ReleaseItem.class))) {
			throw new IllegalArgumentException("Everything is checked before a release");
		}
		if (contactName.isBlank() || contactPhone.isBlank()) {
			throw new IllegalArgumentException("A patient needs somebody to call");
		}
	}

}
