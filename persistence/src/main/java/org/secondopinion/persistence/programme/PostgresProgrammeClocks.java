package org.secondopinion.persistence.programme;

import java.time.Duration;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.programme.ProgrammeClock;
import org.secondopinion.domain.programme.ProgrammeClocks;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresProgrammeClocks implements ProgrammeClocks {

	private final JdbcClient jdbc;

	PostgresProgrammeClocks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<ProgrammeClock> of(CaseId caseId) {
		return this.jdbc.sql("select * from programme_clock where case_id = ?")
			.param(caseId.value())
			.query((row, _) -> new ProgrammeClock(Columns.instant(row, "begun"),
					Duration.ofSeconds(row.getLong("ran_seconds")), Columns.instant(row, "since"),
					row.getBoolean("paused")))
			.optional();
	}

	@Override
	public void save(CaseId caseId, ProgrammeClock clock) {
		this.jdbc.sql("""
				insert into programme_clock (case_id, begun, ran_seconds, since, paused) values (?, ?, ?, ?, ?)
				on conflict (case_id) do update
				set ran_seconds = excluded.ran_seconds, since = excluded.since, paused = excluded.paused
				""")
			.params(caseId.value(), Columns.at(clock.begun()), clock.ran().toSeconds(), Columns.at(clock.since()),
					clock.paused())
			.update();
	}

}
