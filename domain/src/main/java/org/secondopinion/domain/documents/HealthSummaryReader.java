package org.secondopinion.domain.documents;

import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads health record exports that people bring. */
public interface HealthSummaryReader {

	/**
	 * The largest file that is read, in bytes: 25 MB. Whole records of patients with long
	 * illnesses take 1 to 5 MB.
	 */
	long MAX_BYTES = 25L * 1024 * 1024;

	/**
	 * Reads one file. It is read as it comes, and never further than {@link #MAX_BYTES};
	 * nothing is written anywhere.
	 * @param fileName the file's name, for the {@link Source} of each item
	 * @param in the file's content; it is not closed
	 * @return what the file says, or why it is not read
	 * @throws UncheckedIOException if the stream itself fails, which says nothing about
	 * the file
	 */
	Reading read(String fileName, InputStream in);

}
