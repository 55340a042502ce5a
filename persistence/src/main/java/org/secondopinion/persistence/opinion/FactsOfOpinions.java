package org.secondopinion.persistence.opinion;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Facts about each opinion of a case: one JSON value for each, in a table with the
 * columns {@code case_id}, {@code ordinal} and {@code facts}.
 *
 * @param <T> the record that holds the facts
 */
final class FactsOfOpinions<T> {

	private final JdbcClient jdbc;

	private final String table;

	private final Class<T> type;

	FactsOfOpinions(JdbcClient jdbc, String table, Class<T> type) {
		this.jdbc = jdbc;
		this.table = table;
		this.type = type;
	}

	List<T> of(CaseId caseId) {
		return this.jdbc.sql("select facts from " + this.table + " where case_id = ? order by ordinal desc")
			.param(caseId.value())
			.query(String.class)
			.list()
			.stream()
			.map((facts) -> JsonFacts.read(facts, this.type))
			.toList();
	}

	void save(CaseId caseId, int ordinal, Object facts) {
		this.jdbc
			.sql("insert into " + this.table + " (case_id, ordinal, facts) values (?, ?, ?::jsonb)"
					+ " on conflict (case_id, ordinal) do update set facts = excluded.facts")
			.params(caseId.value(), ordinal, JsonFacts.write(facts))
			.update();
	}

}
