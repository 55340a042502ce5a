package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.booking.HomeZones.HomeZone;
import org.secondopinion.domain.people.PersonId;

/** For whom a meeting would be at night: patient and specialist may live far apart. */
public final class WhoseNight {

	private final HomeZones homes;

	public WhoseNight(HomeZones homes) {
		this.homes = homes;
	}

	/**
	 * For whom it is night when a meeting would begin.
	 * @param caseFile a case that a specialist took
	 * @param at when it would begin
	 * @return the hour on the clock of the patient, then of the specialist, where it is
	 * night there
	 */
	public List<HourAtHome> at(CaseFile caseFile, Instant at) {
		return Stream.of(caseFile.patient(), Objects.requireNonNull(caseFile.specialist()))
			.map((person) -> atHome(person, caseFile, at))
			.filter((hour) -> NightHours.isNight(hour.local()))
			.toList();
	}

	private HourAtHome atHome(PersonId person, CaseFile caseFile, Instant at) {
		HomeZone home = this.homes.of(person, caseFile.programme());
		return new HourAtHome(person, at.atZone(home.zone()), home.chosen());
	}

	/**
	 * What the clock of somebody shows.
	 *
	 * @param person who
	 * @param local the hour there
	 * @param told whether the person said where they live; else a programme's clock
	 * stands in for theirs
	 */
	public record HourAtHome(PersonId person, ZonedDateTime local, boolean told) {
	}

}
