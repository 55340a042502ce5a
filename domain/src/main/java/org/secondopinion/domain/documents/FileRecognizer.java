package org.secondopinion.domain.documents;

import java.io.UncheckedIOException;

/** Tells by its content what a file is that somebody brings. */
public interface FileRecognizer {

	/** The largest file that a case takes, in bytes: 50 MB. */
	long MAX_BYTES = 50L * 1024 * 1024;

	/**
	 * Looks at a file. It is read as it comes and never held whole.
	 * @param upload the file, at most {@link #MAX_BYTES} long
	 * @return what it is, or why it is not taken
	 * @throws UncheckedIOException if the content cannot be read, which says nothing
	 * about the file
	 */
	Recognition recognize(Upload upload);

	/** What came of looking at a file. */
	sealed interface Recognition {

		/**
		 * A file that a case takes.
		 *
		 * @param traits what it is
		 */
		record Known(FileTraits traits) implements Recognition {
		}

		/**
		 * A file that a case does not take.
		 *
		 * @param refusal why, and what to do
		 */
		record Refused(Refusal refusal) implements Recognition {
		}

	}

}
