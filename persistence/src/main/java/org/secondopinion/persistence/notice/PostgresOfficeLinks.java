package org.secondopinion.persistence.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.notice.OfficeLink;
import org.secondopinion.domain.notice.OfficeLinkId;
import org.secondopinion.domain.notice.OfficeLinks;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresOfficeLinks implements OfficeLinks {

	private final JdbcClient jdbc;

	PostgresOfficeLinks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void add(OfficeLink link) {
		this.jdbc.sql("""
				insert into office_link (id, case_id, code_hash, made_at, expires_at, wrong_tries, ended, ended_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(link.id().value(), link.caseId().value(), link.codeHash(), Columns.at(link.madeAt()),
					Columns.at(link.expiresAt()), link.wrongTries(), Columns.name(link.end()),
					Columns.atOrNull(link.endedAt()))
			.update();
	}

	@Override
	public void save(OfficeLink link) {
		this.jdbc.sql("update office_link set code_hash = ?, wrong_tries = ?, ended = ?, ended_at = ? where id = ?")
			.params(link.codeHash(), link.wrongTries(), Columns.name(link.end()), Columns.atOrNull(link.endedAt()),
					link.id().value())
			.update();
	}

	@Override
	public Optional<OfficeLink> withCode(String codeHash) {
		return this.jdbc.sql("select * from office_link where code_hash = ?")
			.param(codeHash)
			.query(PostgresOfficeLinks::link)
			.optional();
	}

	@Override
	public Optional<OfficeLink> find(OfficeLinkId id) {
		return this.jdbc.sql("select * from office_link where id = ?")
			.param(id.value())
			.query(PostgresOfficeLinks::link)
			.optional();
	}

	@Override
	public List<OfficeLink> of(CaseId caseId) {
		return this.jdbc.sql("select * from office_link where case_id = ? order by made_at desc, id")
			.param(caseId.value())
			.query(PostgresOfficeLinks::link)
			.list();
	}

	private static OfficeLink link(ResultSet row, int number) throws SQLException {
		return new OfficeLink(new OfficeLinkId(Columns.uuid(row, "id")), new CaseId(Columns.uuid(row, "case_id")),
				row.getString("code_hash"), Columns.instant(row, "made_at"), Columns.instant(row, "expires_at"),
				row.getInt("wrong_tries"), Columns.constantOrNull(row, "ended", OfficeLink.End.class),
				Columns.instantOrNull(row, "ended_at"));
	}

}
