/**
 * Tells by its content what a file is that somebody brings, and reads what a health record
 * says that comes as C-CDA, and what the header of a DICOM image says.
 * <p>
 * A case takes a handful of kinds, so this knows the first bytes of these, and refuses
 * every other file. Names and what a browser says are never asked.
 * <p>
 * Missing on purpose: a library that knows a thousand kinds, and readers that would open
 * the pages or pixels of a file. Nothing here decodes an image, runs a script or follows a
 * link. {@code docs/decisions} says why.
 */
module org.secondopinion.formats {

	requires transitive org.secondopinion.domain;

	requires java.xml;
	requires static org.jspecify;

	exports org.secondopinion.formats;

}
