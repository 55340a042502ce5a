package org.secondopinion.domain.assessment;

/**
 * The sex of a patient as recorded at the doctor's office. Records are told apart by it,
 * and some findings are read by it.
 */
public enum RecordedSex {

	FEMALE, MALE, ANOTHER, NOT_TOLD

}
