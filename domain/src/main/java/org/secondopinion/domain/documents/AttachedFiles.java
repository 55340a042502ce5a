package org.secondopinion.domain.documents;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.records.RecordKind;

/** The files of all cases that are kept as they are, with their content. */
public interface AttachedFiles extends AttachedRecords {

	/**
	 * Keeps a file.
	 * @param file the file
	 * @param content its content, as long as the document says; it is not closed
	 */
	void add(AttachedFile.Pending file, InputStream content);

	/**
	 * Finds a file of a case.
	 * @param caseId which case
	 * @param id which file
	 * @return the file, or nothing if the case has no such file
	 */
	Optional<AttachedFile> find(CaseId caseId, DocumentId id);

	/**
	 * The files of a case, the newest first.
	 * @param caseId which case
	 * @return pending and attached ones
	 */
	List<AttachedFile> of(CaseId caseId);

	@Override
	default List<AttachedFile.Attached> attached(CaseId caseId) {
		return of(caseId).stream()
			.filter(AttachedFile.Attached.class::isInstance)
			.map(AttachedFile.Attached.class::cast)
			.toList();
	}

	/**
	 * The files that have one of the records of a case, the newest first.
	 * @param caseId which case
	 * @param kind which record
	 * @return attached ones
	 */
	default List<AttachedFile.Attached> attached(CaseId caseId, RecordKind kind) {
		return attached(caseId).stream().filter((file) -> file.records().contains(kind)).toList();
	}

	/**
	 * Saves what was said to be in a file.
	 * @param file the file
	 */
	void save(AttachedFile.Attached file);

	/**
	 * Removes a file with its content.
	 * @param file the file
	 */
	void remove(AttachedFile file);

}
