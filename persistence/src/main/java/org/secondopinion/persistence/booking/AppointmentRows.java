package org.secondopinion.persistence.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code appointment}. */
final class AppointmentRows {

	private final JdbcClient jdbc;

	AppointmentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Nullable Appointment of(CaseId caseId, int round) {
		return this.jdbc.sql("select * from appointment where case_id = ? and round = ?")
			.params(caseId.value(), round)
			.query(AppointmentRows::appointment)
			.optional()
			.orElse(null);
	}

	void save(CaseId caseId, int round, Appointment appointment) {
		switch (appointment) {
			case Appointment.Meeting(ReviewKind kind, ZonedDateTime at, String place) ->
				save(caseId, round, kind, at, place, null);
			case Appointment.WrittenReview(ReviewKind kind, LocalDate dueBy) ->
				save(caseId, round, kind, null, null, dueBy);
		}
	}

	void remove(CaseId caseId, int round) {
		this.jdbc.sql("delete from appointment where case_id = ? and round = ?").params(caseId.value(), round).update();
	}

	private void save(CaseId caseId, int round, ReviewKind kind, @Nullable ZonedDateTime at, @Nullable String place,
			@Nullable LocalDate dueBy) {
		this.jdbc.sql("""
				insert into appointment (case_id, round, kind, at, zone, place, due_by) values (?, ?, ?, ?, ?, ?, ?)
				on conflict (case_id, round) do update set kind = excluded.kind, at = excluded.at,
				    zone = excluded.zone, place = excluded.place, due_by = excluded.due_by
				""")
			.params(caseId.value(), round, kind.name(), (at != null) ? Columns.at(at.toInstant()) : null,
					(at != null) ? at.getZone().getId() : null, place, dueBy)
			.update();
	}

	private static Appointment appointment(ResultSet row, int number) throws SQLException {
		ReviewKind kind = ReviewKind.valueOf(row.getString("kind"));
		LocalDate dueBy = Columns.dayOrNull(row, "due_by");
		if (dueBy != null) {
			return new Appointment.WrittenReview(kind, dueBy);
		}
		ZonedDateTime at = Columns.instant(row, "at").atZone(ZoneId.of(row.getString("zone")));
		return new Appointment.Meeting(kind, at, row.getString("place"));
	}

}
