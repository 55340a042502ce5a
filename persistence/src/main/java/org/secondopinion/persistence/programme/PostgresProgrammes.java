package org.secondopinion.persistence.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresProgrammes implements Programmes {

	private final JdbcClient jdbc;

	PostgresProgrammes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Programme get(ProgrammeId id) {
		return this.jdbc.sql("select * from programme where id = ?")
			.param(id.value())
			.query(PostgresProgrammes::programme)
			.optional()
			.orElseThrow(() -> new NoSuchElementException("No programme " + id));
	}

	@Override
	public List<Programme> all() {
		return this.jdbc.sql("select * from programme order by name").query(PostgresProgrammes::programme).list();
	}

	@Override
	public void save(Programme programme) {
		WorkingCalendar calendar = programme.calendar();
		this.jdbc.sql("""
				insert into programme (id, name, phone, zone, days, opens, closes, holidays, most_opinions,
				    blind_review)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (id) do update set name = excluded.name, phone = excluded.phone, zone = excluded.zone,
				    days = excluded.days, opens = excluded.opens, closes = excluded.closes,
				    holidays = excluded.holidays, most_opinions = excluded.most_opinions,
				    blind_review = excluded.blind_review
				""")
			.params(programme.id().value(), programme.name(), programme.phone(), calendar.zone().getId(),
					Columns.names(calendar.days()), calendar.opens(), calendar.closes(),
					calendar.holidays().stream().sorted().map(LocalDate::toString).collect(Collectors.joining(" ")),
					programme.mostOpinions(), programme.blindReview())
			.update();
	}

	private static Programme programme(ResultSet row, int number) throws SQLException {
		Set<LocalDate> holidays = Arrays.stream(row.getString("holidays").split(" "))
			.filter((day) -> !day.isEmpty())
			.map(LocalDate::parse)
			.collect(Collectors.toSet());
		WorkingCalendar calendar = new WorkingCalendar(ZoneId.of(row.getString("zone")),
				Columns.constants(row.getString("days"), DayOfWeek.class), row.getObject("opens", LocalTime.class),
				row.getObject("closes", LocalTime.class), holidays);
		return new Programme(new ProgrammeId(row.getString("id")), row.getString("name"), row.getString("phone"),
				calendar, row.getInt("most_opinions"), row.getBoolean("blind_review"));
	}

}
