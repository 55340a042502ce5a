package org.secondopinion.persistence.moretests;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.moretests.TestRound;
import org.secondopinion.domain.moretests.TestRounds;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One JSON value for each version of an opinion that asked for tests. */
@Repository
class PostgresTestRounds implements TestRounds {

	private final JdbcClient jdbc;

	PostgresTestRounds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<TestRound> of(CaseId caseId) {
		return this.jdbc.sql("select facts from test_round where case_id = ? order by ordinal desc, version desc")
			.param(caseId.value())
			.query(String.class)
			.list()
			.stream()
			.map((facts) -> JsonFacts.read(facts, TestRound.class))
			.toList();
	}

	@Override
	public void save(CaseId caseId, TestRound round) {
		this.jdbc.sql("""
				insert into test_round (case_id, ordinal, version, facts) values (?, ?, ?, ?::jsonb)
				on conflict (case_id, ordinal, version) do update set facts = excluded.facts
				""").params(caseId.value(), round.ordinal(), round.version(), JsonFacts.write(round)).update();
	}

}
