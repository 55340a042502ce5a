package org.secondopinion.formats;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Walks over the elements of a DICOM file, one after the other, and hands out the values
 * that are wanted.
 */
final class DicomElements {

	/** What a length says that is not known beforehand. */
	private static final long UNDEFINED = 0xFFFF_FFFFL;

	/** Longer values are none of those that we show. */
	private static final int LONGEST_VALUE = 1024;

	/** How deep sequences may be nested; the standard's own need four or five. */
	private static final int DEEPEST = 20;

	private static final String EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1";

	private static final String IMPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2";

	/**
	 * Both are retired or rare, and their elements cannot be walked over as they come.
	 */
	private static final Set<String> UNREADABLE = Set.of("1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99");

	private static final Set<String> LONG_FORMS = Set.of("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN",
			"UR", "UT", "UV");

	private static final int TRANSFER_SYNTAX = 0x0002_0010;

	private static final int ITEM = 0xFFFE_E000;

	private static final int END_OF_ITEM = 0xFFFE_E00D;

	private static final int END_OF_SEQUENCE = 0xFFFE_E0DD;

	private final InputStream in;

	private final Wanted wanted;

	private final IntPredicate isWanted;

	private String transferSyntax = EXPLICIT_LITTLE_ENDIAN;

	private String form = "";

	DicomElements(InputStream in, Wanted wanted, IntPredicate isWanted) {
		this.in = in;
		this.wanted = wanted;
		this.isWanted = isWanted;
	}

	/**
	 * Walks from the beginning of a file to its end.
	 * @throws EOFException if the file ends in the middle of something
	 * @throws IOException if the stream itself fails
	 */
	void toTheEnd() throws IOException {
		this.in.skipNBytes(DicomHeader.PREAMBLE + 4L);
		boolean inBeginning = true;
		int low = this.in.read();
		while (low >= 0) {
			int group = low | (octet() << 8);
			int tag = (group << 16) | number16();
			// Only the beginning of a file is always explicit.
			inBeginning = inBeginning && group == 0x0002;
			boolean padded = tag == 0;
			if (padded || !inBeginning && UNREADABLE.contains(this.transferSyntax)) {
				this.in.transferTo(OutputStream.nullOutputStream());
				return;
			}
			element(tag, inBeginning || !this.transferSyntax.equals(IMPLICIT_LITTLE_ENDIAN), 0);
			low = this.in.read();
		}
	}

	private void element(int tag, boolean explicit, int depth) throws IOException {
		long length = explicit ? explicitLength() : number32();
		if (length == UNDEFINED) {
			// What is of an unknown form is nested in the implicit way, PS3.5 section
			// 6.2.2.
			items(explicit && !this.form.equals("UN"), depth + 1);
		}
		else if (depth == 0 && length <= LONGEST_VALUE && this.isWanted.test(tag)) {
			byte[] value = this.in.readNBytes((int) length);
			if (value.length < length) {
				throw new EOFException();
			}
			if (tag == TRANSFER_SYNTAX) {
				this.transferSyntax = new String(value, StandardCharsets.US_ASCII).replace("\0", "").strip();
			}
			this.wanted.found(tag, value);
		}
		else {
			this.in.skipNBytes(length);
		}
	}

	/** A sequence, or the frames of a compressed image, until the mark of its end. */
	private void items(boolean explicit, int depth) throws IOException {
		if (depth > DEEPEST) {
			throw new EOFException();
		}
		while (true) {
			int tag = tag();
			long length = number32();
			if (tag == END_OF_SEQUENCE) {
				return;
			}
			if (tag != ITEM) {
				throw new EOFException();
			}
			if (length == UNDEFINED) {
				item(explicit, depth);
			}
			else {
				this.in.skipNBytes(length);
			}
		}
	}

	private void item(boolean explicit, int depth) throws IOException {
		int tag = tag();
		while (tag != END_OF_ITEM) {
			element(tag, explicit, depth);
			tag = tag();
		}
		number32();
	}

	private long explicitLength() throws IOException {
		this.form = "" + (char) octet() + (char) octet();
		if (!LONG_FORMS.contains(this.form)) {
			return number16();
		}
		number16();
		return number32();
	}

	private int tag() throws IOException {
		int group = number16();
		return (group << 16) | number16();
	}

	private int number16() throws IOException {
		int low = octet();
		return low | (octet() << 8);
	}

	private long number32() throws IOException {
		long low = number16();
		return low | ((long) number16() << 16);
	}

	private int octet() throws IOException {
		int octet = this.in.read();
		if (octet < 0) {
			throw new EOFException();
		}
		return octet;
	}

	/** Takes a value that was wanted. */
	interface Wanted {

		void found(int tag, byte[] value);

	}

}
