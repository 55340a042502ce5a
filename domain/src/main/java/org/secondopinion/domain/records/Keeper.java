package org.secondopinion.domain.records;

/**
 * Whoever keeps a record and is asked for it.
 *
 * @param kind what sort of place it is
 * @param name what people call it
 */
public record Keeper(Kind kind, String name) {

	public Keeper {
		if (name.isBlank()) {
			throw new IllegalArgumentException("A keeper has a name");
		}
	}

	/**
	 * Whether asking this keeper means contacting the first doctor: the office itself, or
	 * a place that goes by the doctor's name, whatever it was noted as and however the
	 * name is written. Somebody of the same name is taken for the doctor: rather one
	 * request too few than one that the patient forbade.
	 * @param doctor the name of the first doctor; empty if the patient named none
	 * @return {@code true} if it is the first doctor
	 */
	public boolean isOfficeOf(String doctor) {
		return switch (this.kind) {
			case FIRST_DOCTORS_OFFICE -> true;
			// A patient who shares a name with the doctor may still have a record at
			// home.
			case PATIENT -> OfficeName.bears(this.name, doctor);
			case TESTING_FACILITY, HOSPITAL, OTHER_OFFICE -> OfficeName.goesBy(this.name, doctor);
		};
	}

	/**
	 * Whether it is certain that this is the office that a letter went to, so that
	 * whoever answers the letter may read what this keeper is asked for. A likeness is
	 * not enough.
	 * @param addressee to whom the letter went, one line each: name, institution, address
	 * @param predecessor the doctor whom the addressee follows; empty if they follow
	 * nobody
	 * @return {@code true} if it was noted as the first doctor's office, and by what
	 * stands in the letter's address; after another doctor by the new one's name alone,
	 * because both may work in one place
	 */
	boolean gotLetter(String addressee, String predecessor) {
		String name = addressee.lines().findFirst().orElse("");
		if (this.kind != Kind.FIRST_DOCTORS_OFFICE) {
			return false;
		}
		if (predecessor.isEmpty()) {
			return OfficeName.bears(this.name, name) || OfficeName.bears(addressee, this.name);
		}
		return OfficeName.bears(this.name, name) && !OfficeName.goesBy(this.name, predecessor);
	}

	/** The sorts of places that keep records, the quickest first. */
	public enum Kind {

		/**
		 * The laboratory or imaging center that made it; asked directly, because waiting
		 * for a doctor's office takes longer.
		 */
		TESTING_FACILITY,

		/** The records office of a hospital. */
		HOSPITAL,

		/** The office of the doctor who gave the first opinion. */
		FIRST_DOCTORS_OFFICE,

		/** Another doctor's office. */
		OTHER_OFFICE,

		/** The patient has it at home. */
		PATIENT

	}

}
