package org.secondopinion.domain.documents;

import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that somebody holds out: nothing of it is kept yet. */
public interface Upload {

	/** The longest name that is kept, in characters. */
	int LONGEST_NAME = 120;

	/**
	 * The file's name as the person calls it.
	 * @return a name without folders, at most {@link #LONGEST_NAME} characters, never
	 * blank
	 */
	String name();

	/**
	 * How large it is.
	 * @return the size in bytes
	 */
	long size();

	/**
	 * Opens it from its beginning; it can be opened several times.
	 * @return the content; the caller closes it
	 * @throws UncheckedIOException if it cannot be read
	 */
	InputStream open();

}
