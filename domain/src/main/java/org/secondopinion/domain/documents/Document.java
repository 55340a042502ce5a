package org.secondopinion.domain.documents;

import java.time.Instant;
import java.util.Objects;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

/**
 * A file that was brought to a case, without its content.
 *
 * @param id the file
 * @param caseId to which case
 * @param name its name as the person who brought it calls it
 * @param kind what it is, by its content
 * @param size in bytes
 * @param sha256 the SHA-256 of its content, in 64 hexadecimal digits; the same file
 * brought twice is noticed by it
 * @param storedAt when it was brought
 * @param by who brought it
 */
public record Document(DocumentId id, CaseId caseId, String name, FileKind kind, long size, String sha256,
		Instant storedAt, PersonId by) {

	public Document {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(caseId, "caseId");
		Objects.requireNonNull(kind, "kind");
		if (name.isBlank()) {
			throw new IllegalArgumentException("A file has a name");
		}
		if (!sha256.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("Not a SHA-256");
		}
	}

	/**
	 * This file under a name that says nothing of what is in it, and is not that of
	 * another one.
	 * @return the same file
	 */
	Document unnamed() {
		return new Document(this.id, this.caseId, this.kind.nameFor("file-" + this.id.toString().substring(0, 8)),
				this.kind, this.size, this.sha256, this.storedAt, this.by);
	}

}
