package org.secondopinion.bpmn;

import java.util.Set;

/**
 * The names in {@code needed-records.dmn}: which records a kind of condition calls for.
 * All rules that fit are collected; a record is listed once at most.
 */
public final class NeededRecordsDecision {

	/** The decision's key. */
	public static final String KEY = "needed-records";

	private NeededRecordsDecision() {
	}

	/** What the table reads. */
	public static final class Inputs {

		/** A String of {@link NeededRecordsDecision#CONDITION_KINDS}. */
		public static final String CONDITION_KIND = "conditionKind";

		/** Whether an operation or another invasive procedure is proposed. */
		public static final String SURGERY_PROPOSED = "surgeryProposed";

		private Inputs() {
		}

	}

	/** What each line of the answer says. */
	public static final class Outputs {

		/** A String of {@link NeededRecordsDecision#RECORDS}. */
		public static final String RECORD = "record";

		/** One plain sentence for staff and patient. */
		public static final String BECAUSE = "because";

		private Outputs() {
		}

	}

	/** The values of {@link Inputs#CONDITION_KIND}. */
	public static final Set<String> CONDITION_KINDS = Set.of("CANCER", "HEART", "LUNG", "ORTHOPEDIC", "NEUROLOGICAL",
			"KIDNEY", "RARE", "OTHER");

	/** The values of {@link Outputs#RECORD}. */
	public static final Set<String> RECORDS = Set.of("CLINIC_NOTES", "LABORATORY_RESULTS", "IMAGING_REPORTS", "IMAGES",
			"PATHOLOGY_REPORTS", "SLIDES", "PROCEDURE_SUMMARIES", "MEDICATION_LIST", "ALLERGIES");

}
