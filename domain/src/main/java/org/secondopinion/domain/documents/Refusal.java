package org.secondopinion.domain.documents;

/**
 * Why a file is not taken. Each reason has a sentence for the person who brought the
 * file, which says what to do now.
 */
public enum Refusal {

	/** No bytes, or only blanks. */
	EMPTY("This file is empty. Please download it again and upload the new copy."),

	/** More than {@link HealthSummaryReader#MAX_BYTES}. */
	TOO_LARGE("This file is larger than 25 MB, and we cannot take it here. "
			+ "Please export a shorter time, such as the last two years, or ask your navigator for help."),

	/** More than {@link FileRecognizer#MAX_BYTES}. */
	OVERSIZED("This file is larger than 50 MB, and we cannot take it here. "
			+ "Please bring it in parts, or ask your navigator for help: large images can come on a disc."),

	/** None of the kinds that a case takes, whatever its name says. */
	UNKNOWN_KIND("This is not a kind of file that we can take, even if its name looks like one. "
			+ "Please bring a PDF, a picture (PNG, JPEG or TIFF), a DICOM image, or a health record export "
			+ "(FHIR or C-CDA)."),

	/** One of the kinds that a case takes, and a part of it is missing. */
	DAMAGED("This file is damaged: a part of it is missing. Please open it on your own device to see whether it "
			+ "is whole, then download or scan it again and bring the new copy."),

	/** The case has as much as a case may have. */
	CASE_FULL("This case has as many files as it can take. Please ask your navigator which ones are needed."),

	/** Not JSON: a PDF, a picture, XML, or damaged. */
	NOT_JSON("This is not a health record export that we can read. Please choose the file that your "
			+ "patient portal calls FHIR or JSON. Its name usually ends in .json."),

	/** It begins as a health record and stops in the middle. */
	TRUNCATED("This file stops in the middle, so a part of the record is missing. "
			+ "The download was probably cut off. Please download it again and upload the new copy."),

	/** JSON, but no health record. */
	NOT_FHIR("This file is not a health record. Please choose the file that you "
			+ "downloaded from your patient portal as FHIR."),

	/** A single FHIR entry. */
	NOT_A_BUNDLE("This file holds one single entry of a health record. Please export the whole record "
			+ "(your portal may call it a bundle) and upload that file."),

	/** The shapes of another FHIR version than R4. */
	OTHER_VERSION("This file does not follow the version of FHIR that we can read, which is R4. "
			+ "Please ask for the export in FHIR R4, or ask your navigator for help."),

	/** Nobody is named. */
	NO_PATIENT("This file does not say whose record it is. "
			+ "Please export the record again with your personal details included."),

	/**
	 * Entries about more than one person, or about somebody whom the file does not name.
	 */
	SEVERAL_PATIENTS("This file has entries about more than one person. To keep records apart we did not take "
			+ "anything from it. Please export the record of one person and upload that file."),

	/** As many wait to be confirmed as one person may have brought. */
	TOO_MANY_WAIT("This file has to wait, because three files that you brought are not checked yet. "
			+ "Once one of them is checked or thrown away, please bring it again."),

	/** Others are being read; nothing is wrong with it. */
	BUSY("This file was not looked at yet, because we are reading other ones just now. "
			+ "Please wait a minute, then bring it again."),

	/** Nesting, names, numbers or strings that no health record has. */
	UNREASONABLE("This file is built in a way that no health record is, so we stopped reading it. "
			+ "Please download it again from your patient portal, or ask your navigator for help.");

	private final String sentence;

	Refusal(String sentence) {
		this.sentence = sentence;
	}

	/**
	 * What to tell the person who brought the file.
	 * @return one or more plain sentences, without anything from the file
	 */
	public String sentence() {
		return this.sentence;
	}

}
