package org.secondopinion.persistence.access;

import java.util.List;

import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresAccessLog implements AccessLog {

	private final JdbcClient jdbc;

	PostgresAccessLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void write(Entry entry) {
		this.jdbc.sql("insert into access_log (case_id, at, by, role, action) values (?, ?, ?, ?, ?)")
			.params(entry.caseId().value(), Columns.at(entry.at()), entry.by().value(), Columns.name(entry.as()),
					entry.action().name())
			.update();
	}

	@Override
	public List<Look> of(CaseId caseId) {
		return this.jdbc.sql("""
				select p.name, l.role, l.action, max(l.at) as last_at, count(*) as times
				from access_log l join person p on p.id = l.by join case_file c on c.id = l.case_id
				    join programme on programme.id = c.programme
				where l.case_id = ? and l.role is not null
				group by p.id, p.name, l.role, l.action, date_trunc('day', l.at at time zone programme.zone)
				order by last_at desc
				""")
			.param(caseId.value())
			.query((row, _) -> new Look(row.getString("name"), Role.valueOf(row.getString("role")),
					CaseAction.valueOf(row.getString("action")), Columns.instant(row, "last_at"), row.getInt("times")))
			.list();
	}

}
