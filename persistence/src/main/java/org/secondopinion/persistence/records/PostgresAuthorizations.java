package org.secondopinion.persistence.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.Revocation;
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
		return this.jdbc.sql("""
				select a.facts, r.facts as revocation from release_authorization a
				left join authorization_revocation r on r.authorization_id = a.id
				where a.case_id = ? order by a.id desc limit 1
				""").param(caseId.value()).query(PostgresAuthorizations::authorization).optional();
	}

	private static ReleaseAuthorization authorization(ResultSet row, int number) throws SQLException {
		ReleaseAuthorization signed = JsonFacts.read(row.getString("facts"), ReleaseAuthorization.class);
		String revocation = row.getString("revocation");
		return (revocation == null) ? signed : signed.revoked(JsonFacts.read(revocation, Revocation.class));
	}

	@Override
	public void add(CaseId caseId, ReleaseAuthorization authorization) {
		this.jdbc
			.sql("insert into release_authorization (case_id, signed_on, expires_on, facts) values (?, ?, ?, ?::jsonb)")
			.params(caseId.value(), authorization.signature().on(), authorization.expiresOn(),
					JsonFacts.write(authorization))
			.update();
	}

	@Override
	public void revoke(CaseId caseId, Revocation revocation) {
		this.jdbc.sql("""
				insert into authorization_revocation (authorization_id, facts)
				select max(id), ?::jsonb from release_authorization where case_id = ?
				""").params(JsonFacts.write(revocation), caseId.value()).update();
	}

}
