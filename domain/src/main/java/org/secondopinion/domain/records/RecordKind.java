package org.secondopinion.domain.records;

/**
 * The kinds of record that a second doctor may want to see, from public patient guides.
 * Reports and originals are different kinds on purpose: the second doctor usually wants
 * the images and the slides themselves, not what somebody wrote about them.
 */
public enum RecordKind {

	/** Notes of recent visits. */
	CLINIC_NOTES,

	/** Results of laboratory tests. */
	LABORATORY_RESULTS,

	/** What a radiologist wrote about the images. */
	IMAGING_REPORTS,

	/** The images themselves, on a disc or by electronic exchange. */
	IMAGES,

	/** What a pathologist wrote about the tissue. */
	PATHOLOGY_REPORTS,

	/** The slides or tissue blocks themselves; they go from laboratory to laboratory. */
	SLIDES,

	/** Summaries of procedures and surgery, with dates. */
	PROCEDURE_SUMMARIES,

	/** The medicines with their doses. */
	MEDICATION_LIST,

	/** Allergies and bad reactions. */
	ALLERGIES;

	/**
	 * Whether it is the thing itself, which has to go back.
	 * @return {@code true} for film, discs, slides and blocks
	 */
	public boolean isOriginal() {
		return this == IMAGES || this == SLIDES;
	}

}
