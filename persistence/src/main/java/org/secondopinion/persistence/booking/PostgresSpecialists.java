package org.secondopinion.persistence.booking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresSpecialists implements Specialists {

	private final JdbcClient jdbc;

	PostgresSpecialists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Specialist> directory(ProgrammeId programme) {
		return this.jdbc.sql("select card from directory where programme = ? order by name, specialist")
			.param(programme.value())
			.query(String.class)
			.list()
			.stream()
			.map((card) -> JsonFacts.read(card, Specialist.class))
			.toList();
	}

	@Override
	public List<Specialist> elsewhere(ProgrammeId programme) {
		return this.jdbc.sql("""
				select distinct on (name, specialist) card from directory theirs
				where programme <> :own and not exists (
				    select from directory ours where ours.programme = :own and ours.specialist = theirs.specialist)
				order by name, specialist, programme
				""")
			.param("own", programme.value())
			.query(String.class)
			.list()
			.stream()
			.map((card) -> JsonFacts.read(card, Specialist.class))
			.toList();
	}

	@Override
	public List<Specialist> all() {
		return this.jdbc
			.sql("select distinct on (name, specialist) card from directory order by name, specialist, programme")
			.query(String.class)
			.list()
			.stream()
			.map((card) -> JsonFacts.read(card, Specialist.class))
			.toList();
	}

	@Override
	public List<ProgrammeId> listing(PersonId specialist) {
		return this.jdbc.sql("select programme from directory where specialist = ? order by programme")
			.param(specialist.value())
			.query(String.class)
			.list()
			.stream()
			.map(ProgrammeId::new)
			.toList();
	}

	@Override
	public void list(ProgrammeId programme, Specialist specialist) {
		this.jdbc.sql("""
				insert into directory (programme, specialist, name, card) values (?, ?, ?, ?::jsonb)
				on conflict (programme, specialist) do update set name = excluded.name, card = excluded.card
				""")
			.params(programme.value(), specialist.id().value(), specialist.name(), JsonFacts.write(specialist))
			.update();
	}

	@Override
	public void keepOnly(ProgrammeId programme, Collection<PersonId> stay) {
		this.jdbc.sql("delete from directory where programme = ? and not specialist = any (?)")
			.params(programme.value(), stay.stream().map(PersonId::value).toArray(UUID[]::new))
			.update();
	}

}
