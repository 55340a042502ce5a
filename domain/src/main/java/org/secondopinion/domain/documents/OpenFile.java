package org.secondopinion.domain.documents;

import java.io.InputStream;

import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.people.Role;

/** Hands out the content of a file. That somebody did is in the access log. */
public final class OpenFile {

	private final Documents documents;

	private final AttachedRecords attached;

	public OpenFile(Documents documents, AttachedRecords attached) {
		this.documents = documents;
		this.attached = attached;
	}

	/**
	 * A file of the case, to be opened. What is not part of the case yet is for whoever
	 * can still throw it away. Whoever reviews blind opens only what is known to be a
	 * record without an opinion in it, and so no whole health record export; and the name
	 * that somebody gave it is not told.
	 * @param visit who, in which case
	 * @param id which file
	 * @return the file
	 * @throws NoSuchCase if the case has no such file, or not for this visitor
	 */
	public Document find(Visit visit, DocumentId id) {
		return this.documents.find(visit.caseId(), id)
			.filter((file) -> file.counts() || visit.as() != Role.SPECIALIST)
			.filter((file) -> !visit.isBlind() || isPlainRecord(visit, id))
			.map(Documents.Held::document)
			.map((file) -> visit.isBlind() ? file.unnamed() : file)
			.orElseThrow(() -> new NoSuchCase(visit.caseFile().reference()));
	}

	private boolean isPlainRecord(Visit visit, DocumentId id) {
		return this.attached.attached(visit.caseId())
			.stream()
			.anyMatch((file) -> file.document().id().equals(id) && !file.mayHoldOpinion());
	}

	/**
	 * The content of a file that was found.
	 * @param file the file
	 * @return the content, as it was brought; the caller closes it
	 */
	public InputStream content(Document file) {
		return this.documents.content(file);
	}

}
