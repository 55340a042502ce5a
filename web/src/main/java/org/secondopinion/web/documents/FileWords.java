package org.secondopinion.web.documents;

import java.util.Locale;
import java.util.Map;

import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Component;

/**
 * Says of a file who brought it, how large it is and what made it. Templates know it as
 * {@code @fileWords}.
 */
@Component
public class FileWords {

	private static final long MEGABYTE = 1024L * 1024;

	/** The kinds of device that are common, DICOM PS3.3 C.7.3.1.1.1. */
	private static final Map<String, String> MODALITIES = Map.of("CT", "CT scan", "MR", "MRI", "CR", "X-ray", "DX",
			"X-ray", "MG", "Mammogram", "US", "Ultrasound", "PT", "PET scan", "NM", "Nuclear medicine", "XA",
			"X-ray of blood vessels", "SM", "Slide under a microscope");

	private final People people;

	FileWords(People people) {
		this.people = people;
	}

	/**
	 * Who brought a file.
	 * @param file the file
	 * @return the name
	 */
	public String broughtBy(Document file) {
		return this.people.find(file.by()).map(Person::name).orElse("somebody who has left");
	}

	/**
	 * A kind of device.
	 * @param modality its letters in the standard
	 * @return a name, or the letters if they are not among the common ones
	 */
	public String modality(String modality) {
		return MODALITIES.getOrDefault(modality, modality);
	}

	/**
	 * A size.
	 * @param bytes in bytes
	 * @return in megabytes, or in kilobytes if it is less than one
	 */
	public String size(long bytes) {
		return (bytes < MEGABYTE) ? Math.max(1, bytes / 1024) + " KB"
				: String.format(Locale.US, "%.1f MB", (double) bytes / MEGABYTE);
	}

}
