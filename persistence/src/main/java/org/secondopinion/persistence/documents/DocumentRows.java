package org.secondopinion.persistence.documents;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;

/** Reads and writes what the files of all kinds have. */
final class DocumentRows {

	/** The columns of a document but for its content. */
	static final String COLUMNS = "id, case_id, name, kind, size, sha256, stored_at, stored_by";

	private DocumentRows() {
	}

	static void insert(JdbcClient jdbc, Document document, InputStream content) {
		jdbc.sql("""
				insert into document (id, case_id, name, kind, size, sha256, content, stored_at, stored_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(document.id().value(), document.caseId().value(), document.name(), document.kind().name(),
					document.size(), document.sha256(), new SqlBinaryValue(content, document.size()),
					Columns.at(document.storedAt()), document.by().value())
			.update();
	}

	/**
	 * Deletes a document, and with it what was said of it.
	 * @param jdbc the database
	 * @param document which
	 */
	static void delete(JdbcClient jdbc, Document document) {
		jdbc.sql("delete from document where id = ?").param(document.id().value()).update();
	}

	static Document document(ResultSet row) throws SQLException {
		return new Document(new DocumentId(Columns.uuid(row, "id")), new CaseId(Columns.uuid(row, "case_id")),
				row.getString("name"), FileKind.valueOf(row.getString("kind")), row.getLong("size"),
				row.getString("sha256"), Columns.instant(row, "stored_at"),
				new PersonId(Columns.uuid(row, "stored_by")));
	}

}
