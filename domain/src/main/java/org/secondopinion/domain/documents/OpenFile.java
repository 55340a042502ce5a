package org.secondopinion.domain.documents;

import java.io.InputStream;

import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.people.Role;

/** Hands out the content of a file. That somebody did is in the access log. */
public final class OpenFile {

	private final Documents documents;

	public OpenFile(Documents documents) {
		this.documents = documents;
	}

	/**
	 * A file of the case, to be opened. What is not part of the case yet is for whoever
	 * can still throw it away.
	 * @param visit who, in which case
	 * @param id which file
	 * @return the file
	 * @throws NoSuchCase if the case has no such file, or not for this visitor
	 */
	public Document find(Visit visit, DocumentId id) {
		return this.documents.find(visit.caseId(), id)
			.filter((file) -> file.counts() || visit.as() != Role.SPECIALIST)
			.map(Documents.Held::document)
			.orElseThrow(() -> new NoSuchCase(visit.caseFile().reference()));
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
