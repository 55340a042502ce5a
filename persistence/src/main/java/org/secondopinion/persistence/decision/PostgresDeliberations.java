package org.secondopinion.persistence.decision;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.decision.Deliberation;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresDeliberations implements Deliberations {

	private final JsonFacts<Deliberation> deliberations;

	PostgresDeliberations(JdbcClient jdbc) {
		this.deliberations = new JsonFacts<>(jdbc, "deliberation", Deliberation.class);
	}

	@Override
	public Deliberation of(CaseId caseId) {
		return this.deliberations.of(caseId).orElse(Deliberation.NONE);
	}

	@Override
	public void save(CaseId caseId, Deliberation deliberation) {
		this.deliberations.save(caseId, deliberation);
	}

}
