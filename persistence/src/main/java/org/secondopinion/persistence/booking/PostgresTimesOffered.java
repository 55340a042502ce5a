package org.secondopinion.persistence.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.booking.OfferedTimes;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.TimesOffered;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresTimesOffered implements TimesOffered {

	private final JdbcClient jdbc;

	private final JsonFacts<Facts> facts;

	PostgresTimesOffered(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.facts = new JsonFacts<>(jdbc, "offered_times", Facts.class);
	}

	@Override
	public Optional<OfferedTimes> of(CaseId caseId) {
		return this.facts.of(caseId)
			.map((it) -> new OfferedTimes(it.specialist(), it.kind(), ZoneId.of(it.zone()), it.place(), it.reason(),
					it.times()));
	}

	@Override
	public void save(CaseId caseId, OfferedTimes times) {
		this.facts.save(caseId, new Facts(times.specialist(), times.kind(), times.zone().getId(), times.place(),
				times.reason(), times.times()));
	}

	@Override
	public void remove(CaseId caseId) {
		this.jdbc.sql("delete from offered_times where case_id = ?").param(caseId.value()).update();
	}

	/** The zone by its name, which is what outlives a new version of Java. */
	record Facts(PersonId specialist, ReviewKind kind, String zone, String place, String reason, List<Instant> times) {
	}

}
