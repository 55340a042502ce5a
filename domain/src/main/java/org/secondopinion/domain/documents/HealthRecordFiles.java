package org.secondopinion.domain.documents;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;

/** The health record exports of all cases, with their content. */
public interface HealthRecordFiles {

	/**
	 * Keeps a file that was read.
	 * @param file the file and what it says
	 * @param content its content, as long as the document says; it is not closed
	 */
	void add(HealthRecordFile.Pending file, InputStream content);

	/**
	 * Finds a file of a case.
	 * @param caseId which case
	 * @param id which file
	 * @return the file, or nothing if the case has no such file
	 */
	Optional<HealthRecordFile> find(CaseId caseId, DocumentId id);

	/**
	 * The files of a case, the newest first, without what they say.
	 * @param caseId which case
	 * @return pending and confirmed ones
	 */
	List<Listed> of(CaseId caseId);

	/**
	 * Saves that a file was confirmed.
	 * @param file the file
	 */
	void save(HealthRecordFile.Confirmed file);

	/**
	 * Removes a file, with what it says and its content.
	 * @param file the file
	 */
	void remove(HealthRecordFile file);

	/**
	 * A file in a list.
	 *
	 * @param document the file
	 * @param confirmedAt when it was confirmed; {@code null} if it still waits for that
	 */
	record Listed(Document document, @Nullable Instant confirmedAt) {

		public boolean isConfirmed() {
			return this.confirmedAt != null;
		}

	}

}
