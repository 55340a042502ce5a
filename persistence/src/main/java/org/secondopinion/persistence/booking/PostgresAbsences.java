package org.secondopinion.persistence.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.secondopinion.domain.booking.Absence;
import org.secondopinion.domain.booking.Absences;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresAbsences implements Absences {

	private final JdbcClient jdbc;

	PostgresAbsences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Absence> of(PersonId specialist, LocalDate today) {
		return this.jdbc.sql("select * from absence where specialist = ? and until_day >= ? order by from_day")
			.params(specialist.value(), today)
			.query(PostgresAbsences::absence)
			.list();
	}

	@Override
	public Map<PersonId, Absence> on(LocalDate day) {
		Map<PersonId, Absence> away = new HashMap<>();
		this.jdbc.sql("select * from absence where ? between from_day and until_day order by until_day")
			.param(day)
			.query((row) -> {
				away.put(new PersonId(Columns.uuid(row, "specialist")), absence(row, 0));
			});
		return away;
	}

	@Override
	public boolean add(PersonId specialist, Absence absence, PersonId by, Instant at) {
		return this.jdbc.sql("""
				insert into absence (specialist, from_day, until_day, noted_by, noted_at) values (?, ?, ?, ?, ?)
				on conflict (specialist, from_day) do nothing
				""")
			.params(specialist.value(), absence.from(), absence.until(), by.value(), Columns.at(at))
			.update() == 1;
	}

	@Override
	public void remove(PersonId specialist, LocalDate from) {
		this.jdbc.sql("delete from absence where specialist = ? and from_day = ?")
			.params(specialist.value(), from)
			.update();
	}

	private static Absence absence(ResultSet row, int number) throws SQLException {
		return new Absence(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
	}

}
