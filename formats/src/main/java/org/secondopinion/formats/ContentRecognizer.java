package org.secondopinion.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;

import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.FileRecognizer;
import org.secondopinion.domain.documents.FileTraits;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.documents.Upload;

/**
 * Recognizes the kinds of file that a case takes by their first bytes, and sees by their
 * last ones whether a part is missing. A file is what it begins with: nothing is searched
 * for behind other content, so that one that is two things at once is refused or handed
 * out as what it begins as. Safe for use by many threads.
 */
public final class ContentRecognizer implements FileRecognizer {

	@Override
	public Recognition recognize(Upload upload) {
		try {
			return recognize(upload, glimpse(upload));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Recognition recognize(Upload upload, Glimpse glimpse) throws IOException {
		if (glimpse.isBlank()) {
			return new Recognition.Refused(Refusal.EMPTY);
		}
		// First, because the bytes before the mark may be those of a TIFF, for other
		// readers.
		if (glimpse.has(DicomHeader.PREAMBLE, "DICM")) {
			return image(upload);
		}
		if (glimpse.startsWith("%PDF-")) {
			return glimpse.endsWithin("%%EOF")
					? new Recognition.Known(
							new FileTraits(FileKind.PDF, glimpse.marks().contains(Glimpse.Mark.ENCRYPTED), null))
					: damaged();
		}
		if (glimpse.startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
			return whole(glimpse.endsWithin("IEND\u00AE\u0042\u0060\u0082"), FileKind.PNG);
		}
		if (glimpse.startsWith(0xFF, 0xD8, 0xFF)) {
			return whole(glimpse.marks().contains(Glimpse.Mark.END_OF_JPEG), FileKind.JPEG);
		}
		if (glimpse.startsWith('I', 'I', '*', 0)) {
			return whole(hasDirectory(glimpse, ByteOrder.LITTLE_ENDIAN), FileKind.TIFF);
		}
		if (glimpse.startsWith('M', 'M', 0, '*')) {
			return whole(hasDirectory(glimpse, ByteOrder.BIG_ENDIAN), FileKind.TIFF);
		}
		return text(upload, glimpse);
	}

	private static Recognition text(Upload upload, Glimpse glimpse) throws IOException {
		return switch (glimpse.firstLetter()) {
			// Whether it is a health record is for its reader to say.
			case '{', '[' -> whole(true, FileKind.FHIR);
			case '<' -> markup(upload);
			default -> new Recognition.Refused(Refusal.UNKNOWN_KIND);
		};
	}

	/** Pages and drawings begin in the same way, and are refused. */
	private static Recognition markup(Upload upload) throws IOException {
		try (InputStream in = upload.open()) {
			return XmlFile.root(in).equals(CcdaReader.ROOT) ? new Recognition.Known(FileTraits.of(FileKind.CCDA))
					: new Recognition.Refused(Refusal.UNKNOWN_KIND);
		}
	}

	private static Recognition image(Upload upload) throws IOException {
		try (InputStream in = upload.open()) {
			return DicomHeader.read(in)
				.<Recognition>map((header) -> new Recognition.Known(
						new FileTraits(FileKind.DICOM, false, header.image(upload.name()))))
				.orElseGet(ContentRecognizer::damaged);
		}
	}

	/** A TIFF's first four bytes are followed by the place of its directory. */
	private static boolean hasDirectory(Glimpse glimpse, ByteOrder order) {
		long place = glimpse.number(4, order);
		return place >= 8 && place < glimpse.length();
	}

	private static Recognition whole(boolean whole, FileKind kind) {
		return whole ? new Recognition.Known(FileTraits.of(kind)) : damaged();
	}

	private static Recognition damaged() {
		return new Recognition.Refused(Refusal.DAMAGED);
	}

	private static Glimpse glimpse(Upload upload) throws IOException {
		try (InputStream in = upload.open()) {
			return Glimpse.of(in);
		}
	}

}
