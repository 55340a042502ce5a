package org.secondopinion.persistence.casefile;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.NextNavigator;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresNextNavigator implements NextNavigator {

	private final JdbcClient jdbc;

	PostgresNextNavigator(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public @Nullable PersonId of(ProgrammeId programme, Instant signedInSince) {
		return this.jdbc.sql("""
				select p.id from person p
				where p.programme = ? and p.roles like '%NAVIGATOR%' and p.signed_in_at >= ?
				order by (select count(*) from case_file c where c.navigator = p.id and c.closing is null), p.name
				limit 1
				""")
			.params(programme.value(), Columns.at(signedInSince))
			.query(UUID.class)
			.optional()
			.map(PersonId::new)
			.orElse(null);
	}

}
