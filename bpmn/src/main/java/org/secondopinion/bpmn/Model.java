package org.secondopinion.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/**
 * The models, for the engine to deploy and for a page to show.
 */
public enum Model {

	/** The journey of a case, named by {@link SecondOpinion}. */
	SECOND_OPINION("second-opinion.bpmn"),

	/** Which path a new case takes, named by {@link TriageDecision}. */
	TRIAGE("triage.dmn"),

	/** Which records are needed, named by {@link NeededRecordsDecision}. */
	NEEDED_RECORDS("needed-records.dmn");

	private final String fileName;

	Model(String fileName) {
		this.fileName = fileName;
	}

	/**
	 * The name under which the engine stores the model; its ending tells the engine what
	 * it is.
	 * @return a file name without a directory
	 */
	public String fileName() {
		return this.fileName;
	}

	/**
	 * Where the model is.
	 * @return a URL of this module
	 */
	public URL url() {
		return Objects.requireNonNull(Model.class.getResource(this.fileName), this.fileName);
	}

	/**
	 * Opens the model.
	 * @return XML in UTF-8; the caller closes it
	 */
	public InputStream open() {
		try {
			return url().openStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
