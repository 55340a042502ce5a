package org.secondopinion.persistence.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresPeople implements People {

	private final JdbcClient jdbc;

	PostgresPeople(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Person> find(PersonId id) {
		return this.jdbc.sql("select * from person where id = ?")
			.param(id.value())
			.query(PostgresPeople::person)
			.optional();
	}

	@Override
	public void lock(PersonId id) {
		this.jdbc.sql("select id from person where id = ? for no key update")
			.param(id.value())
			.query((_, _) -> id)
			.optional();
	}

	@Override
	public void add(Person person) {
		this.jdbc.sql("insert into person (id, name, email, roles) values (?, ?, ?, ?) on conflict (id) do nothing")
			.params(person.id().value(), person.name(), person.email(), Columns.names(person.roles()))
			.update();
	}

	@Override
	public void save(Person person) {
		ProgrammeId programme = person.programme();
		this.jdbc.sql("""
				insert into person (id, name, email, roles, programme) values (?, ?, ?, ?, ?)
				on conflict (id) do update set name = excluded.name, email = excluded.email, roles = excluded.roles,
				    programme = excluded.programme
				""")
			.params(person.id().value(), person.name(), person.email(), Columns.names(person.roles()),
					(programme != null) ? programme.value() : null)
			.update();
	}

	@Override
	public void signedIn(Person person, Instant at) {
		save(person);
		this.jdbc.sql("update person set signed_in_at = ? where id = ?")
			.params(Columns.at(at), person.id().value())
			.update();
	}

	@Override
	public List<Person> navigatorsOf(ProgrammeId programme) {
		return staff(programme, Role.NAVIGATOR);
	}

	@Override
	public List<Person> managersOf(ProgrammeId programme) {
		return staff(programme, Role.MANAGER);
	}

	private List<Person> staff(ProgrammeId programme, Role role) {
		return this.jdbc.sql("select * from person where programme = ? and roles like ? order by name")
			.params(programme.value(), "%" + role.name() + "%")
			.query(PostgresPeople::person)
			.list();
	}

	private static Person person(ResultSet row, int number) throws SQLException {
		@Nullable String programme = row.getString("programme");
		return new Person(new PersonId(Columns.uuid(row, "id")), row.getString("name"), row.getString("email"),
				Columns.constants(row.getString("roles"), Role.class),
				(programme != null) ? new ProgrammeId(programme) : null);
	}

}
