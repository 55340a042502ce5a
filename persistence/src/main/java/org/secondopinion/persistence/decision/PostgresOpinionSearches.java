package org.secondopinion.persistence.decision;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.decision.OpinionSearch;
import org.secondopinion.domain.decision.OpinionSearches;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresOpinionSearches implements OpinionSearches {

	private final JsonFacts<OpinionSearch> searches;

	PostgresOpinionSearches(JdbcClient jdbc) {
		this.searches = new JsonFacts<>(jdbc, "opinion_search", OpinionSearch.class);
	}

	@Override
	public OpinionSearch of(CaseId caseId) {
		return this.searches.of(caseId).orElse(OpinionSearch.NONE);
	}

	@Override
	public void save(CaseId caseId, OpinionSearch search) {
		this.searches.save(caseId, search);
	}

}
