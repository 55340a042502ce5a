package org.secondopinion.domain.booking;

import java.time.ZoneId;

import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;

/** By which clock people live who work for no programme: patients and specialists. */
public final class HomeZones {

	private final MailPreferences preferences;

	private final Specialists specialists;

	private final Programmes programmes;

	public HomeZones(MailPreferences preferences, Specialists specialists, Programmes programmes) {
		this.preferences = preferences;
		this.specialists = specialists;
		this.programmes = programmes;
	}

	/**
	 * Where a person lives, as far as it is known. A specialist has one clock for the
	 * cases of all programmes.
	 * @param person who
	 * @param programme who runs the case
	 * @return the zone that the person chose; else that of the first programme that lists
	 * the person as a specialist; else that of the case's programme
	 */
	public HomeZone of(PersonId person, ProgrammeId programme) {
		ZoneId chosen = this.preferences.of(person).zone();
		if (chosen != null) {
			return new HomeZone(chosen, true);
		}
		ProgrammeId near = this.specialists.listing(person).stream().findFirst().orElse(programme);
		return new HomeZone(this.programmes.get(near).calendar().zone(), false);
	}

	/**
	 * Where somebody lives.
	 *
	 * @param zone the zone
	 * @param chosen whether the person said so; else it is the programme's
	 */
	public record HomeZone(ZoneId zone, boolean chosen) {
	}

}
