package org.secondopinion.persistence.documents;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.FileTraits;
import org.secondopinion.domain.documents.ImageHeader;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.persistence.columns.Columns;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresAttachedFiles implements AttachedFiles {

	private static final String SELECT = "select " + DocumentRows.COLUMNS
			+ ", locked, image, records, note, attached_at, attached_by"
			+ " from document join attachment on document = id where case_id = ?";

	private final JdbcClient jdbc;

	PostgresAttachedFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void add(AttachedFile.Pending file, InputStream content) {
		DocumentRows.insert(this.jdbc, file.document(), content);
		ImageHeader image = file.traits().image();
		this.jdbc.sql("insert into attachment (document, locked, image) values (?, ?, ?::jsonb)")
			.params(file.document().id().value(), file.traits().locked(),
					(image != null) ? JsonFacts.write(image) : null)
			.update();
	}

	@Override
	public Optional<AttachedFile> find(CaseId caseId, DocumentId id) {
		return this.jdbc.sql(SELECT + " and id = ?")
			.params(caseId.value(), id.value())
			.query(PostgresAttachedFiles::file)
			.optional();
	}

	@Override
	public List<AttachedFile> of(CaseId caseId) {
		return this.jdbc.sql(SELECT + " order by stored_at desc, id")
			.param(caseId.value())
			.query(PostgresAttachedFiles::file)
			.list();
	}

	@Override
	public void save(AttachedFile.Attached file) {
		this.jdbc
			.sql("update attachment set records = ?, note = ?, attached_at = ?, attached_by = ? where document = ?")
			.params(Columns.names(file.records()), file.note(), Columns.at(file.at()), file.by().value(),
					file.document().id().value())
			.update();
	}

	@Override
	public void remove(AttachedFile file) {
		DocumentRows.delete(this.jdbc, file.document());
	}

	private static AttachedFile file(ResultSet row, int number) throws SQLException {
		Document document = DocumentRows.document(row);
		AttachedFile.Pending pending = new AttachedFile.Pending(document,
				new FileTraits(document.kind(), row.getBoolean("locked"), image(row.getString("image"))));
		Instant attachedAt = Columns.instantOrNull(row, "attached_at");
		return (attachedAt == null) ? pending
				: pending.holding(Columns.constants(row.getString("records"), RecordKind.class), row.getString("note"),
						attachedAt, new PersonId(Columns.uuid(row, "attached_by")));
	}

	private static @Nullable ImageHeader image(@Nullable String facts) {
		return (facts != null) ? JsonFacts.read(facts, ImageHeader.class) : null;
	}

}
