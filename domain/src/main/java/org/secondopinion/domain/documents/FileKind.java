package org.secondopinion.domain.documents;

import java.util.Locale;

/**
 * The kinds of file that a case takes. Which one a file is, is told by its content alone:
 * names and what a browser says are never believed.
 */
public enum FileKind {

	/** A document of pages. */
	PDF("application/pdf", "pdf"),

	/** A picture. */
	PNG("image/png", "png"),

	/** A picture, mostly a photo. */
	JPEG("image/jpeg", "jpg"),

	/** A picture, mostly a scan or a fax. */
	TIFF("image/tiff", "tif"),

	/** An image from an imaging device, with a header that says whose it is. */
	DICOM("application/dicom", "dcm"),

	/** A health record export, in XML. */
	CCDA("application/xml", "xml"),

	/** A health record export, in JSON. */
	FHIR("application/fhir+json", "json");

	private final String mediaType;

	private final String extension;

	FileKind(String mediaType, String extension) {
		this.mediaType = mediaType;
		this.extension = extension;
	}

	/**
	 * What a browser is told that a file of this kind is.
	 * @return a media type
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Whether files of this kind say in a form that we read what the health record has.
	 * @return {@code false} for pages and images, which are kept as they are
	 */
	public boolean isHealthRecord() {
		return this == CCDA || this == FHIR;
	}

	/**
	 * The name under which a file of this kind is handed out. A name that promises
	 * another kind would have the reader's computer open it as that.
	 * @param name what the person who brought it calls it
	 * @return the name, with this kind's extension unless it has it already
	 */
	public String nameFor(String name) {
		String plain = name.toLowerCase(Locale.ROOT);
		boolean fits = plain.endsWith("." + this.extension) || (this == JPEG && plain.endsWith(".jpeg"))
				|| (this == TIFF && plain.endsWith(".tiff"));
		return fits ? name : name + "." + this.extension;
	}

}
