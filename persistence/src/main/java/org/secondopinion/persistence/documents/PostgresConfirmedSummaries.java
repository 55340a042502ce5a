package org.secondopinion.persistence.documents;

import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.documents.ConfirmedSummaries;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresConfirmedSummaries implements ConfirmedSummaries {

	private final JdbcClient jdbc;

	PostgresConfirmedSummaries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<String> fileNames(CaseId caseId) {
		return this.jdbc.sql("""
				select string_agg(name, ', ' order by confirmed_at, id)
				from document join health_summary on document = id
				where case_id = ? and confirmed_at is not null
				""").param(caseId.value()).query(String.class).optional();
	}

	@Override
	public Optional<HealthSummary> of(CaseId caseId) {
		return this.jdbc.sql("""
				select facts from document join health_summary on document = id
				where case_id = ? and confirmed_at is not null
				order by confirmed_at, id
				""")
			.param(caseId.value())
			.query(String.class)
			.list()
			.stream()
			.map((facts) -> JsonFacts.read(facts, HealthSummary.class))
			.reduce(HealthSummary::and);
	}

}
