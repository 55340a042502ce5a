package org.secondopinion.persistence.decision;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.decision.FollowUp;
import org.secondopinion.domain.decision.FollowUps;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresFollowUps implements FollowUps {

	private final JsonFacts<FollowUp> followUps;

	PostgresFollowUps(JdbcClient jdbc) {
		this.followUps = new JsonFacts<>(jdbc, "follow_up", FollowUp.class);
	}

	@Override
	public FollowUp of(CaseId caseId) {
		return this.followUps.of(caseId).orElse(FollowUp.NONE);
	}

	@Override
	public void save(CaseId caseId, FollowUp followUp) {
		this.followUps.save(caseId, followUp);
	}

}
