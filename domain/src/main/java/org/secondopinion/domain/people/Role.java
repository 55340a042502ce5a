package org.secondopinion.domain.people;

/**
 * What a person is to the platform. A role opens a kind of page; it never opens a case: a
 * {@link org.secondopinion.domain.access.Relation relation} does.
 */
public enum Role {

	/** Seeks the second opinion. */
	PATIENT,

	/**
	 * Speaks for a patient who cannot: a legal representative, or the parent of a minor.
	 * No identity provider says so: the programme has seen a document.
	 */
	REPRESENTATIVE,

	/** Family or a friend whom the patient invited. */
	CARE_PARTNER,

	/** Carries cases through the journey for one programme. */
	NAVIGATOR,

	/** Gives second opinions. */
	SPECIALIST,

	/** Answers for a programme's turnaround and outcomes. */
	MANAGER,

	/** Runs the installation; sees no case. */
	ADMINISTRATOR,

	/** Answers for a patient's doctor, by a link and without an account. */
	DOCTORS_OFFICE;

	/**
	 * Whether it is the patient, or somebody beside or in place of the patient: they see
	 * a case in the patient's words, and nothing of it before the patient may.
	 * @return {@code false} for those who work for a programme
	 */
	public boolean isOnPatientsSide() {
		return this == PATIENT || this == REPRESENTATIVE || this == CARE_PARTNER;
	}

}
