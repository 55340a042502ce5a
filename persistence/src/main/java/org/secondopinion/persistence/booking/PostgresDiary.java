package org.secondopinion.persistence.booking;

import java.time.Instant;
import java.util.List;

import org.secondopinion.domain.booking.Diary;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the diary from what was agreed in the cases: nothing is kept twice. */
@Repository
class PostgresDiary implements Diary {

	private final JdbcClient jdbc;

	PostgresDiary(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void lock(PersonId specialist) {
		this.jdbc.sql("select id from person where id = ? for no key update")
			.param(specialist.value())
			.query()
			.singleValue();
	}

	@Override
	public List<Instant> meetings(PersonId specialist, CaseId caseId) {
		return this.jdbc.sql("""
				select a.at from offer o
				join appointment a on a.case_id = o.case_id and a.round = o.round
				join case_file c on c.id = o.case_id
				where o.specialist = ? and o.outcome = 'ACCEPTED' and o.case_id <> ?
				    and a.at is not null and c.closed_at is null
				order by a.at
				""").params(specialist.value(), caseId.value()).query((row, _) -> Columns.instant(row, "at")).list();
	}

}
