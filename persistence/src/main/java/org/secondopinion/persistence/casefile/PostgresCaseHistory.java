package org.secondopinion.persistence.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresCaseHistory implements CaseHistory {

	private static final String THE_PLATFORM = "Second Opinion";

	private final JdbcClient jdbc;

	PostgresCaseHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void append(CaseEvent event) {
		this.jdbc.sql(
				"insert into case_event (case_id, at, step, kind, by, role, about, note) values (?, ?, ?, ?, ?, ?, ?, ?)")
			.params(event.caseId().value(), Columns.at(event.at()), event.step().name(), event.kind().name(),
					Columns.id(event.by()), Columns.name(event.as()), event.about(), event.note())
			.update();
	}

	@Override
	public List<Entry> of(CaseId caseId) {
		return this.jdbc.sql("""
				select e.*, p.name from case_event e left join person p on p.id = e.by
				where e.case_id = ? order by e.id desc
				""").param(caseId.value()).query(PostgresCaseHistory::entry).list();
	}

	@Override
	public Map<CaseId, Instant> takenBack(Collection<CaseId> cases) {
		Map<CaseId, Instant> moments = new HashMap<>();
		this.jdbc.sql("""
				select case_id, at from (select distinct on (case_id) case_id, at, kind from case_event
				    where case_id = any (?) and kind in ('WORSE_REPORTED', 'WORSE_TAKEN_BACK')
				    order by case_id, id desc) last
				where kind = 'WORSE_TAKEN_BACK'
				""")
			.param(cases.stream().map(CaseId::value).toArray(UUID[]::new))
			.query((row, _) -> moments.put(new CaseId(Columns.uuid(row, "case_id")), Columns.instant(row, "at")))
			.list();
		return moments;
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		CaseEvent event = new CaseEvent(new CaseId(Columns.uuid(row, "case_id")), Columns.instant(row, "at"),
				Step.valueOf(row.getString("step")), EventKind.valueOf(row.getString("kind")),
				Columns.personOrNull(row, "by"), Columns.constantOrNull(row, "role", Role.class),
				row.getString("about"), row.getString("note"));
		String name = row.getString("name");
		return new Entry(event, (name != null) ? name : THE_PLATFORM);
	}

}
