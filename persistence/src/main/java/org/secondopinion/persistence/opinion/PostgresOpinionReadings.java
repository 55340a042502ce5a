package org.secondopinion.persistence.opinion;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.OpinionReadings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresOpinionReadings implements OpinionReadings {

	private final FactsOfOpinions<OpinionReading> readings;

	PostgresOpinionReadings(JdbcClient jdbc) {
		this.readings = new FactsOfOpinions<>(jdbc, "opinion_reading", OpinionReading.class);
	}

	@Override
	public List<OpinionReading> of(CaseId caseId) {
		return this.readings.of(caseId);
	}

	@Override
	public void save(CaseId caseId, OpinionReading reading) {
		this.readings.save(caseId, reading.ordinal(), reading);
	}

}
