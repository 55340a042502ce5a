package org.secondopinion.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A small DICOM file, written element by element. */
final class DicomFile {

	private static final Set<String> LONG_FORMS = Set.of("OB", "OW", "SQ", "UN");

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final boolean explicit;

	private DicomFile(boolean explicit) {
		this.explicit = explicit;
	}

	static DicomFile explicit(String transferSyntax) {
		return new DicomFile(true).beginning(transferSyntax);
	}

	static DicomFile implicit() {
		return new DicomFile(false).beginning("1.2.840.10008.1.2");
	}

	/** A CT image of Maria. */
	static DicomFile ofMaria() {
		return explicit("1.2.840.10008.1.2.1").with(0x0008_0020, "DA", "20240307")
			.with(0x0008_0060, "CS", "CT")
			.with(0x0008_1030, "LO", "CHEST ")
			.with(0x0010_0010, "PN", "Example-Alvarez^Maria^L^^ ")
			.with(0x0010_0020, "LO", "FICTIONAL-1")
			.with(0x0010_0030, "DA", "19700102")
			.with(0x0010_0040, "CS", "F ");
	}

	DicomFile with(int tag, String form, String value) {
		return with(tag, form, value, StandardCharsets.ISO_8859_1);
	}

	DicomFile with(int tag, String form, String value, Charset letters) {
		byte[] bytes = value.getBytes(letters);
		return element(tag, form, bytes.length, this.explicit).raw(bytes);
	}

	/** The beginning of an element with a length of its own choice. */
	DicomFile announcing(int tag, String form, long length) {
		return element(tag, form, length, this.explicit);
	}

	DicomFile item(long length) {
		return tag(0xFFFE_E000).number32(length);
	}

	DicomFile end(int tag) {
		return tag(tag).number32(0);
	}

	DicomFile raw(byte[] bytes) {
		this.out.writeBytes(bytes);
		return this;
	}

	byte[] bytes() {
		return this.out.toByteArray();
	}

	private DicomFile beginning(String transferSyntax) {
		raw(new byte[128]).raw("DICM".getBytes(StandardCharsets.US_ASCII));
		byte[] syntax = transferSyntax.getBytes(StandardCharsets.US_ASCII);
		return element(0x0002_0010, "UI", syntax.length, true).raw(syntax);
	}

	private DicomFile element(int tag, String form, long length, boolean withForm) {
		tag(tag);
		if (!withForm) {
			return number32(length);
		}
		raw(form.getBytes(StandardCharsets.US_ASCII));
		return LONG_FORMS.contains(form) ? number16(0).number32(length) : number16((int) length);
	}

	private DicomFile tag(int tag) {
		return number16(tag >>> 16).number16(tag & 0xFFFF);
	}

	private DicomFile number16(int number) {
		this.out.write(number);
		this.out.write(number >>> 8);
		return this;
	}

	private DicomFile number32(long number) {
		return number16((int) (number & 0xFFFF)).number16((int) (number >>> 16));
	}

}
