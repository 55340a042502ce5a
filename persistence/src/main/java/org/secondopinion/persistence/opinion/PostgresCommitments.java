package org.secondopinion.persistence.opinion;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.Commitment;
import org.secondopinion.domain.opinion.Commitments;
import org.secondopinion.persistence.columns.Columns;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresCommitments implements Commitments {

	private final JdbcClient jdbc;

	PostgresCommitments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Commitment> of(CaseId caseId) {
		return this.jdbc.sql("select facts from committed_findings where case_id = ? order by committed_at")
			.param(caseId.value())
			.query(String.class)
			.list()
			.stream()
			.map((facts) -> JsonFacts.read(facts, Commitment.class))
			.toList();
	}

	@Override
	public void add(CaseId caseId, Commitment commitment) {
		this.jdbc
			.sql("insert into committed_findings (case_id, author, committed_at, facts) values (?, ?, ?, ?::jsonb)")
			.params(caseId.value(), commitment.author().value(), Columns.at(commitment.at()),
					JsonFacts.write(commitment))
			.update();
	}

}
