package org.secondopinion.persistence.records;

import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresAuthorizations implements Authorizations {

	private final JdbcClient jdbc;

	PostgresAuthorizations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<ReleaseAuthorization> latest(CaseId caseId) {
		return this.jdbc.sql("select facts from release_authorization where case_id = ? order by id desc limit 1")
			.param(caseId.value())
			.query(String.class)
			.optional()
			.map((facts) -> JsonFacts.read(facts, ReleaseAuthorization.class));
	}

	@Override
	public void add(CaseId caseId, ReleaseAuthorization authorization) {
		this.jdbc
			.sql("insert into release_authorization (case_id, signed_on, expires_on, facts) values (?, ?, ?, ?::jsonb)")
			.params(caseId.value(), authorization.signature().on(), authorization.expiresOn(),
					JsonFacts.write(authorization))
			.update();
	}

}
