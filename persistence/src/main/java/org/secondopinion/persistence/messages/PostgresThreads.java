package org.secondopinion.persistence.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.messages.ThreadMessage;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresThreads implements Threads {

	private static final String[] PATIENTS_SIDE = Arrays.stream(Role.values())
		.filter(Role::isOnPatientsSide)
		.map(Enum::name)
		.toArray(String[]::new);

	private final JdbcClient jdbc;

	PostgresThreads(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void append(CaseId caseId, Instant at, PersonId by, Role as, String words) {
		this.jdbc.sql("insert into thread_message (case_id, at, by, role, words) values (?, ?, ?, ?, ?)")
			.params(caseId.value(), Columns.at(at), by.value(), as.name(), words.replace("\0", ""))
			.update();
	}

	@Override
	public List<ThreadMessage> of(CaseId caseId) {
		return this.jdbc.sql("""
				select m.*, p.name from thread_message m join person p on p.id = m.by
				where m.case_id = ? order by m.number
				""").param(caseId.value()).query(PostgresThreads::message).list();
	}

	@Override
	public List<ThreadMessage> unread(CaseId caseId, PersonId reader) {
		return this.jdbc.sql("""
				select m.*, p.name from thread_message m join person p on p.id = m.by
				where m.case_id = ? and m.by <> ? and m.number > coalesce(
				  (select r.number from thread_reading r where r.case_id = m.case_id and r.reader = ?), 0)
				order by m.number
				""").params(caseId.value(), reader.value(), reader.value()).query(PostgresThreads::message).list();
	}

	@Override
	public Set<CaseId> newToCarriers(Collection<CaseId> cases) {
		return this.jdbc.sql("""
				select f.id from case_file f where f.id = any (?) and exists (
				  select from thread_message m where m.case_id = f.id
				  and case when f.navigator is not null then m.by <> f.navigator and m.number > coalesce(
				    (select r.number from thread_reading r where r.case_id = f.id and r.reader = f.navigator), 0)
				  else m.role = any (?) and not exists (
				    select from thread_reading r join person p on p.id = r.reader
				    where r.case_id = f.id and r.number >= m.number
				    and p.programme = f.programme and p.roles like ?) end)
				""")
			.params(cases.stream().map(CaseId::value).toArray(UUID[]::new), PATIENTS_SIDE,
					"%" + Role.NAVIGATOR.name() + "%")
			.query((row, _) -> new CaseId(Columns.uuid(row, "id")))
			.set();
	}

	@Override
	public void read(CaseId caseId, PersonId reader, long number) {
		this.jdbc.sql("""
				insert into thread_reading (case_id, reader, number) values (?, ?, ?)
				on conflict (case_id, reader) do update
				  set number = greatest(thread_reading.number, excluded.number)
				""").params(caseId.value(), reader.value(), number).update();
	}

	private static ThreadMessage message(ResultSet row, int number) throws SQLException {
		return new ThreadMessage(row.getLong("number"), new CaseId(Columns.uuid(row, "case_id")),
				Columns.instant(row, "at"), new PersonId(Columns.uuid(row, "by")), row.getString("name"),
				Role.valueOf(row.getString("role")), row.getString("words"));
	}

}
