package org.secondopinion.persistence.ending;

import java.time.LocalDate;
import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.ending.ContactAttempt;
import org.secondopinion.domain.ending.ContactAttempts;
import org.secondopinion.domain.ending.ContactMeans;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresContactAttempts implements ContactAttempts {

	private final JdbcClient jdbc;

	PostgresContactAttempts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void add(CaseId caseId, ContactAttempt attempt, PersonId by) {
		this.jdbc.sql("""
				insert into contact_attempt (case_id, tried_on, means, note, noted_at, noted_by)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(caseId.value(), attempt.on(), attempt.means().name(), attempt.note(), Columns.at(attempt.notedAt()),
					by.value())
			.update();
	}

	@Override
	public List<ContactAttempt> of(CaseId caseId) {
		return this.jdbc.sql("select * from contact_attempt where case_id = ? order by tried_on, id")
			.param(caseId.value())
			.query((row, _) -> new ContactAttempt(row.getObject("tried_on", LocalDate.class),
					ContactMeans.valueOf(row.getString("means")), row.getString("note"),
					Columns.instant(row, "noted_at")))
			.list();
	}

}
