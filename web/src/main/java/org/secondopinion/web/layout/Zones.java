package org.secondopinion.web.layout;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Time zones as choices in words. */
public final class Zones {

	/** Zones of the United States, east to west. */
	public static final List<Choice> UNITED_STATES = List.of(new Choice("America/New_York", "Eastern time", null),
			new Choice("America/Chicago", "Central time", null), new Choice("America/Denver", "Mountain time", null),
			new Choice("America/Phoenix", "Arizona time", null),
			new Choice("America/Los_Angeles", "Pacific time", null),
			new Choice("America/Anchorage", "Alaska time", null), new Choice("Pacific/Honolulu", "Hawaii time", null));

	// The list of zones also has abbreviations, offsets and old names, by which nobody
	// looks for a place.
	private static final Set<String> REGIONS = Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic",
			"Australia", "Europe", "Indian", "Pacific");

	private Zones() {
	}

	/**
	 * Every zone, those of the United States first.
	 * @param none what says that no zone is chosen
	 * @return a choice for each
	 */
	public static List<Choice> orNone(String none) {
		return Stream.concat(Stream.concat(Stream.of(new Choice("", none, null)), UNITED_STATES.stream()), ofTheWorld())
			.toList();
	}

	private static Stream<Choice> ofTheWorld() {
		return ZoneId.getAvailableZoneIds()
			.stream()
			.filter((id) -> id.contains("/") && REGIONS.contains(id.substring(0, id.indexOf('/'))))
			.filter((id) -> UNITED_STATES.stream().noneMatch((it) -> it.value().equals(id)))
			.sorted()
			.map((id) -> new Choice(id, id.replace("/", ", ").replace('_', ' '), null));
	}

}
