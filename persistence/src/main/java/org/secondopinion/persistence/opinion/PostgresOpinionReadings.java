package org.secondopinion.persistence.opinion;

import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.OpinionReadings;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresOpinionReadings implements OpinionReadings {

	private final JsonFacts<OpinionReading> readings;

	PostgresOpinionReadings(JdbcClient jdbc) {
		this.readings = new JsonFacts<>(jdbc, "opinion_reading", OpinionReading.class);
	}

	@Override
	public Optional<OpinionReading> of(CaseId caseId) {
		return this.readings.of(caseId);
	}

	@Override
	public void save(CaseId caseId, OpinionReading reading) {
		this.readings.save(caseId, reading);
	}

}
