package org.secondopinion.persistence.casefile;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.NextNavigator;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresNextNavigator implements NextNavigator {

	private final JdbcClient jdbc;

	private final People people;

	PostgresNextNavigator(JdbcClient jdbc, People people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	@Override
	public @Nullable Person of(ProgrammeId programme, Instant signedInSince) {
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
			.flatMap(this.people::find)
			.orElse(null);
	}

}
