package org.secondopinion.persistence.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresOpenTasks implements OpenTasks {

	private final JdbcClient jdbc;

	PostgresOpenTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void add(OpenTask task) {
		this.jdbc.sql("insert into open_task (id, case_id, kind, subject, since, due) values (?, ?, ?, ?, ?, ?)")
			.params(task.id().value(), task.caseId().value(), task.kind().name(), task.subject(),
					Columns.at(task.since()), Columns.at(task.due()))
			.update();
	}

	@Override
	public void remove(TaskId id) {
		this.jdbc.sql("delete from open_task where id = ?").param(id.value()).update();
	}

	@Override
	public Optional<OpenTask> find(TaskId id) {
		return this.jdbc.sql("select * from open_task where id = ?")
			.param(id.value())
			.query(PostgresOpenTasks::task)
			.optional();
	}

	@Override
	public List<OpenTask> of(CaseId caseId) {
		return this.jdbc.sql("select * from open_task where case_id = ? order by due, id")
			.param(caseId.value())
			.query(PostgresOpenTasks::task)
			.list();
	}

	@Override
	public Map<CaseId, List<OpenTask>> ofEach(Collection<CaseId> cases) {
		return this.jdbc.sql("select * from open_task where case_id = any (?) order by due, id")
			.param(cases.stream().map(CaseId::value).toArray(UUID[]::new))
			.query(PostgresOpenTasks::task)
			.list()
			.stream()
			.collect(Collectors.groupingBy(OpenTask::caseId));
	}

	private static OpenTask task(ResultSet row, int number) throws SQLException {
		return new OpenTask(new TaskId(row.getString("id")), new CaseId(Columns.uuid(row, "case_id")),
				TaskKind.valueOf(row.getString("kind")), row.getObject("subject", UUID.class),
				Columns.instant(row, "since"), Columns.instant(row, "due"));
	}

}
