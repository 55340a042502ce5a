package org.secondopinion.persistence.assessment;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresIntakes implements Intakes {

	private final JsonFacts<Intake> intakes;

	PostgresIntakes(JdbcClient jdbc) {
		this.intakes = new JsonFacts<>(jdbc, "intake", Intake.class);
	}

	@Override
	public Intake of(CaseId caseId) {
		return this.intakes.of(caseId).orElse(Intake.EMPTY);
	}

	@Override
	public void save(CaseId caseId, Intake intake) {
		this.intakes.save(caseId, intake);
	}

}
