package org.secondopinion.formats;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.ImageHeader;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Source;

/**
 * The few elements of a DICOM file that say whose image it is and what it shows. The rest
 * is walked over, to see whether it is all there; no pixel is decoded, so that it does
 * not matter how they are compressed.
 * <p>
 * DICOM PS3.5 section 7 has the encoding of elements, PS3.10 section 7 the beginning of a
 * file.
 */
final class DicomHeader {

	/** How many bytes of a file come before its mark. */
	static final int PREAMBLE = 128;

	private static final int TRANSFER_SYNTAX = 0x0002_0010;

	private static final int CHARACTER_SET = 0x0008_0005;

	private static final int STUDY_DATE = 0x0008_0020;

	private static final int MODALITY = 0x0008_0060;

	private static final int STUDY_DESCRIPTION = 0x0008_1030;

	private static final int SERIES_DESCRIPTION = 0x0008_103E;

	private static final int PATIENT_NAME = 0x0010_0010;

	private static final int PATIENT_ID = 0x0010_0020;

	private static final int BIRTH_DATE = 0x0010_0030;

	private static final int SEX = 0x0010_0040;

	private static final int BODY_PART = 0x0018_0015;

	private static final List<Integer> WANTED = List.of(TRANSFER_SYNTAX, CHARACTER_SET, STUDY_DATE, MODALITY,
			STUDY_DESCRIPTION, SERIES_DESCRIPTION, PATIENT_NAME, PATIENT_ID, BIRTH_DATE, SEX, BODY_PART);

	/** DICOM's names of character sets, PS3.3 C.12.1.1.2; several bytes for a letter. */
	private static final Map<String, Charset> CHARACTER_SETS = Map.of("ISO_IR 192", StandardCharsets.UTF_8,
			"ISO_IR 101", Charset.forName("ISO-8859-2"), "ISO_IR 109", Charset.forName("ISO-8859-3"), "ISO_IR 110",
			Charset.forName("ISO-8859-4"), "ISO_IR 144", Charset.forName("ISO-8859-5"), "ISO_IR 127",
			Charset.forName("ISO-8859-6"), "ISO_IR 126", Charset.forName("ISO-8859-7"), "ISO_IR 138",
			Charset.forName("ISO-8859-8"), "ISO_IR 148", Charset.forName("ISO-8859-9"));

	private final Map<Integer, byte[]> elements;

	private DicomHeader(Map<Integer, byte[]> elements) {
		this.elements = elements;
	}

	/**
	 * Walks over a file.
	 * @param in the file from its beginning; it is not closed
	 * @return its header, or nothing if a part of the file is missing
	 * @throws IOException if the stream itself fails
	 */
	static Optional<DicomHeader> read(InputStream in) throws IOException {
		Map<Integer, byte[]> elements = new HashMap<>();
		DicomElements walk = new DicomElements(new BufferedInputStream(in), (tag, value) -> elements.put(tag, value),
				WANTED::contains);
		try {
			walk.toTheEnd();
			return Optional.of(new DicomHeader(elements));
		}
		catch (EOFException _) {
			return Optional.empty();
		}
	}

	ImageHeader image(String fileName) {
		PartialDate studiedOn = date(STUDY_DATE);
		Person person = new Person(name(), List.of(), date(BIRTH_DATE), gender(), Person.SexAtBirth.NOT_STATED, null,
				null, null, null, null, new Source(fileName, "DICOM", "", studiedOn));
		String description = Stream.of(STUDY_DESCRIPTION, SERIES_DESCRIPTION, BODY_PART)
			.map(this::text)
			.filter((words) -> !words.isEmpty())
			.distinct()
			.collect(Collectors.joining(" · "));
		return new ImageHeader(person, text(PATIENT_ID), studiedOn, text(MODALITY), description);
	}

	/** Family name, given name, middle names; in Western letters first. */
	private Person.Name name() {
		String western = text(PATIENT_NAME).split("=", 2)[0];
		List<String> parts = Arrays.stream(western.split("\\^", -1)).map(String::strip).toList();
		List<String> given = parts.stream().skip(1).limit(2).filter((part) -> !part.isEmpty()).toList();
		return new Person.Name(given, parts.getFirst());
	}

	private Person.Gender gender() {
		return switch (text(SEX)) {
			case "F" -> Person.Gender.FEMALE;
			case "M" -> Person.Gender.MALE;
			case "O" -> Person.Gender.OTHER;
			default -> Person.Gender.NOT_STATED;
		};
	}

	private @Nullable PartialDate date(int tag) {
		String digits = text(tag).replace(".", "");
		try {
			return (digits.length() < 8) ? null : PartialDate
				.parse(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8));
		}
		catch (DateTimeException _) {
			return null;
		}
	}

	private String text(int tag) {
		byte[] value = this.elements.getOrDefault(tag, new byte[0]);
		return new String(value, (tag == CHARACTER_SET) ? StandardCharsets.US_ASCII : characterSet())
			.replaceAll("\\p{Cntrl}", " ")
			.strip();
	}

	private Charset characterSet() {
		String first = text(CHARACTER_SET).split("\\\\", 2)[0].replace("ISO 2022 IR", "ISO_IR");
		return CHARACTER_SETS.getOrDefault(first, StandardCharsets.ISO_8859_1);
	}

}
