package org.secondopinion.persistence.documents;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.Documents;
import org.secondopinion.domain.people.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresDocuments implements Documents {

	private static final String WHETHER_IT_COUNTS = """
			 from document
			left join health_summary s on s.document = id
			left join attachment a on a.document = id
			where case_id = ?""";

	private static final String HELD = "select " + DocumentRows.COLUMNS
			+ ", coalesce(confirmed_at, attached_at) is not null as counts" + WHETHER_IT_COUNTS;

	private final JdbcClient jdbc;

	PostgresDocuments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Held> withContent(CaseId caseId, String sha256) {
		return this.jdbc.sql(HELD + " and sha256 = ?")
			.params(caseId.value(), sha256)
			.query(PostgresDocuments::held)
			.optional();
	}

	@Override
	public Optional<Held> find(CaseId caseId, DocumentId id) {
		return this.jdbc.sql(HELD + " and id = ?")
			.params(caseId.value(), id.value())
			.query(PostgresDocuments::held)
			.optional();
	}

	@Override
	public List<Held> of(CaseId caseId) {
		return this.jdbc.sql(HELD + " order by stored_at desc, id")
			.param(caseId.value())
			.query(PostgresDocuments::held)
			.list();
	}

	@Override
	public Volume volume(CaseId caseId, PersonId by) {
		return this.jdbc
			.sql("select count(*), count(*) filter (where coalesce(confirmed_at, attached_at) is null "
					+ "and stored_by = ?), coalesce(sum(size), 0)" + WHETHER_IT_COUNTS)
			.params(by.value(), caseId.value())
			.query((row, _) -> new Volume(row.getInt(1), row.getInt(2), row.getLong(3)))
			.single();
	}

	@Override
	public InputStream content(Document document) {
		return new ContentStream(this.jdbc, document);
	}

	private static Held held(ResultSet row, int number) throws SQLException {
		return new Held(DocumentRows.document(row), row.getBoolean("counts"));
	}

}
