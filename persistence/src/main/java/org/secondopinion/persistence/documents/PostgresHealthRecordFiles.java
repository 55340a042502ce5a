package org.secondopinion.persistence.documents;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.HealthRecordFile;
import org.secondopinion.domain.documents.HealthRecordFiles;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.Columns;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresHealthRecordFiles implements HealthRecordFiles {

	private static final String LISTED = DocumentRows.COLUMNS + ", confirmed_at";

	private static final String FROM = " from document join health_summary on document = id where case_id = :caseId";

	private static final String WHOLE = "select facts, confirmed_by, " + LISTED + FROM;

	private final JdbcClient jdbc;

	PostgresHealthRecordFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void add(HealthRecordFile.Pending file, InputStream content) {
		DocumentRows.insert(this.jdbc, file.document(), content);
		this.jdbc.sql("insert into health_summary (document, facts) values (?, ?::jsonb)")
			.params(file.document().id().value(), JsonFacts.write(file.summary()))
			.update();
	}

	@Override
	public Optional<HealthRecordFile> find(CaseId caseId, DocumentId id) {
		return this.jdbc.sql(WHOLE + " and id = :id")
			.param("caseId", caseId.value())
			.param("id", id.value())
			.query(PostgresHealthRecordFiles::file)
			.optional();
	}

	@Override
	public List<Listed> of(CaseId caseId) {
		return this.jdbc.sql("select " + LISTED + FROM + " order by stored_at desc, id")
			.param("caseId", caseId.value())
			.query((row, _) -> new Listed(DocumentRows.document(row), Columns.instantOrNull(row, "confirmed_at")))
			.list();
	}

	@Override
	public void save(HealthRecordFile.Confirmed file) {
		this.jdbc.sql("update health_summary set confirmed_at = ?, confirmed_by = ? where document = ?")
			.params(Columns.at(file.at()), file.by().value(), file.document().id().value())
			.update();
	}

	@Override
	public void remove(HealthRecordFile file) {
		DocumentRows.delete(this.jdbc, file.document());
	}

	private static HealthRecordFile file(ResultSet row, int number) throws SQLException {
		HealthSummary summary = JsonFacts.read(row.getString("facts"), HealthSummary.class);
		HealthRecordFile.Pending pending = new HealthRecordFile.Pending(DocumentRows.document(row), summary);
		Instant confirmedAt = Columns.instantOrNull(row, "confirmed_at");
		return (confirmedAt == null) ? pending
				: pending.confirmed(confirmedAt, new PersonId(Columns.uuid(row, "confirmed_by")));
	}

}
