package org.secondopinion.domain.documents;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

/** What is the same for the files of all kinds that were brought to cases. */
public interface Documents {

	/**
	 * Finds a file of a case by its content.
	 * @param caseId which case
	 * @param sha256 the SHA-256 of the content
	 * @return the file, or nothing if the case has none with this content
	 */
	Optional<Held> withContent(CaseId caseId, String sha256);

	/**
	 * Finds a file of a case.
	 * @param caseId which case
	 * @param id which file
	 * @return the file, or nothing if the case has no such file
	 */
	Optional<Held> find(CaseId caseId, DocumentId id);

	/**
	 * The files of a case, the newest first.
	 * @param caseId which case
	 * @return those that count and those that wait
	 */
	List<Held> of(CaseId caseId);

	/**
	 * How much is kept for a case.
	 * @param caseId which case
	 * @param by whose files that wait are counted
	 * @return what waits and what counts, together
	 */
	Volume volume(CaseId caseId, PersonId by);

	/**
	 * The content of a file, byte by byte as it was brought. It comes piece by piece and
	 * is never in memory as a whole.
	 * @param document which file
	 * @return its content; the caller closes it
	 */
	InputStream content(Document document);

	/**
	 * A file that a case has.
	 *
	 * @param document the file
	 * @param counts whether it is part of the case; otherwise it still waits for that
	 */
	record Held(Document document, boolean counts) {
	}

	/**
	 * How much is kept for a case.
	 *
	 * @param files how many files
	 * @param waiting how many of them somebody brought and are not part of the case yet
	 * @param bytes how large they are together
	 */
	record Volume(int files, int waiting, long bytes) {

		/** The most files of one case. */
		public static final int MOST_FILES = 200;

		/** How much a case may have: 500 MB. */
		public static final long MOST_BYTES = 500L * 1024 * 1024;

		/**
		 * How many files of one person may wait at once: nobody keeps others from
		 * bringing theirs.
		 */
		public static final int MOST_WAITING = 3;

		/**
		 * Whether another file has no place.
		 * @param size its size in bytes
		 * @return {@code true} if the case would have too much
		 */
		public boolean isFullFor(long size) {
			return this.files >= MOST_FILES || this.bytes + size > MOST_BYTES;
		}

		/**
		 * Whether those that wait have to be seen to first.
		 * @return {@code true} if no more may wait
		 */
		public boolean areTooManyWaiting() {
			return this.waiting >= MOST_WAITING;
		}

	}

}
