package org.secondopinion.domain.partners;

/** What somebody is to the patient beside whom, or for whom, they come. */
public enum PartnerKind {

	/** Family or a friend, invited by the patient. */
	FAMILY_OR_FRIEND,

	/**
	 * Speaks for an adult who cannot: a guardian, or the holder of a power of attorney.
	 */
	LEGAL_REPRESENTATIVE,

	/** Speaks for a child, until the day on which the child is of age. */
	PARENT_OF_MINOR,

	/** The patient, who is of age now and takes the case over from the parents. */
	PATIENT_OF_AGE;

	/**
	 * Whether whoever comes as this speaks for the patient, by a document that the
	 * programme has seen.
	 * @return {@code false} for those who only stand beside the patient
	 */
	public boolean speaksForPatient() {
		return this == LEGAL_REPRESENTATIVE || this == PARENT_OF_MINOR;
	}

	/**
	 * Whether only the programme lets somebody in as this, and takes it back.
	 * @return {@code false} for those whom the patient invites
	 */
	public boolean isGivenByProgramme() {
		return this != FAMILY_OR_FRIEND;
	}

}
