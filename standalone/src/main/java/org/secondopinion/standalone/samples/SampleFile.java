package org.secondopinion.standalone.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.secondopinion.domain.documents.Upload;

/**
 * A small file for the sample cases, made here: a page of words, or an image that shows
 * nothing but shades of gray.
 *
 * @param name what the person who brings it calls it
 * @param content what is in it
 */
record SampleFile(String name, byte[] content) implements Upload {

	private static final int SIDE = 64;

	/**
	 * A PDF with one page.
	 * @param name its name
	 * @param lines what stands on the page, in plain letters without parentheses
	 * @return the file
	 */
	static SampleFile pdf(String name, String... lines) {
		String words = "BT /F1 14 Tf 18 TL 72 720 Td (" + String.join(") Tj T* (", lines) + ") Tj ET";
		List<String> objects = List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
						+ "/Resources << /Font << /F1 5 0 R >> >> >>",
				"<< /Length " + words.length() + " >>\nstream\n" + words + "\nendstream",
				"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
		List<Integer> places = new ArrayList<>();
		for (String object : objects) {
			places.add(pdf.length());
			pdf.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
		}
		int table = pdf.length();
		pdf.append("xref\n0 6\n0000000000 65535 f \n");
		places.forEach((place) -> pdf.append("%010d 00000 n \n".formatted(place)));
		pdf.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
		return new SampleFile(name, pdf.toString().getBytes(StandardCharsets.US_ASCII));
	}

	/**
	 * A DICOM image.
	 * @param name its name
	 * @param patient whose it says it is: family name, a caret, given name
	 * @param modality the kind of device
	 * @param description what was looked at
	 * @return the file
	 */
	static SampleFile image(String name, String patient, String modality, String description) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(new byte[128]);
		out.writeBytes("DICM".getBytes(StandardCharsets.US_ASCII));
		element(out, 0x0002_0010, "UI", "1.2.840.10008.1.2.1\0");
		element(out, 0x0008_0060, "CS", modality);
		element(out, 0x0008_1030, "LO", description);
		element(out, 0x0010_0010, "PN", patient);
		element(out, 0x0028_0002, "US", "\u0001\0");
		element(out, 0x0028_0004, "CS", "MONOCHROME2 ");
		element(out, 0x0028_0010, "US", (char) SIDE + "\0");
		element(out, 0x0028_0011, "US", (char) SIDE + "\0");
		element(out, 0x0028_0100, "US", "\u0008\0");
		element(out, 0x0028_0101, "US", "\u0008\0");
		element(out, 0x0028_0102, "US", "\u0007\0");
		element(out, 0x0028_0103, "US", "\0\0");
		start(out, 0x7FE0_0010, "OB");
		out.writeBytes(new byte[] { 0, 0, 0, SIDE * SIDE / 256, 0, 0 });
		for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
			out.write((pixel % SIDE + pixel / SIDE) * 2);
		}
		return new SampleFile(name, out.toByteArray());
	}

	@Override
	public long size() {
		return this.content.length;
	}

	@Override
	public InputStream open() {
		return new ByteArrayInputStream(this.content);
	}

	private static void element(ByteArrayOutputStream out, int tag, String form, String value) {
		String even = (value.length() % 2 == 0) ? value : value + " ";
		start(out, tag, form);
		out.write(even.length());
		out.write(0);
		out.writeBytes(even.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static void start(ByteArrayOutputStream out, int tag, String form) {
		out.writeBytes(new byte[] { (byte) (tag >>> 16), (byte) (tag >>> 24), (byte) tag, (byte) (tag >>> 8) });
		out.writeBytes(form.getBytes(StandardCharsets.US_ASCII));
	}

}
