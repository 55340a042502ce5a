package org.secondopinion.persistence.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.records.RecordsOffices;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresRecordsOffices implements RecordsOffices {

	private final JdbcClient jdbc;

	PostgresRecordsOffices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Asked> asked(ProgrammeId programme, LocalDate from) {
		return this.jdbc
			.sql("""
					select keeper, requested_on, arrived_on, refused, under_way, count(*) as times from (
						select a.keeper, a.requested_on, a.arrived_on,
							coalesce(jsonb_array_length(a.pursuit -> 'refusals'), 0) > 0 as refused,
							a.arrived_on is null and a.pursuit ->> 'left' is null and i.state = 'REQUESTED'
								and c.closing is null as under_way,
							a.arrived_on is null and (coalesce(a.pursuit -> 'left' ->> 'why', '') in ('RELEASE_REVOKED', 'RELEASE_ENDED', 'CASE_ENDED')
								or a.pursuit ->> 'left' is null and i.state = 'REQUESTED' and c.closing is not null) as stopped
						from record_attempt a
						join record_item i on i.id = a.item
						join case_file c on c.id = i.case_id
						where c.programme = ? and a.requested_on >= ? and a.keeper_kind <> 'PATIENT') asked
					where not stopped
					group by keeper, requested_on, arrived_on, refused, under_way
					order by requested_on, keeper
					""")
			.params(programme.value(), from)
			.query(PostgresRecordsOffices::asked)
			.list();
	}

	@Override
	public List<CaseReference> untold(ProgrammeId programme) {
		return this.jdbc.sql(
				"select reference from case_file where programme = ? and office_untold order by closed_at desc limit 100")
			.param(programme.value())
			.query(String.class)
			.list()
			.stream()
			.map(CaseReference::new)
			.toList();
	}

	private static Asked asked(ResultSet row, int number) throws SQLException {
		return new Asked(row.getString("keeper"), row.getObject("requested_on", LocalDate.class),
				Columns.dayOrNull(row, "arrived_on"), row.getBoolean("refused"), row.getBoolean("under_way"),
				row.getInt("times"));
	}

	@Override
	public List<String> names(ProgrammeId programme) {
		return this.jdbc.sql("select name from records_office where programme = ? order by asked desc, name limit 200")
			.param(programme.value())
			.query(String.class)
			.list();
	}

}
