package org.secondopinion.domain.records;

import java.time.LocalDate;

/**
 * What somebody found who looked at a record that arrived. Arrived is not usable: three
 * questions decide.
 *
 * @param on the day, in the programme's zone
 * @param readable whether it can be read or opened
 * @param rightPatient whether it is this patient's
 * @param complete whether nothing is missing
 * @param note what is wrong with it; needed unless it is usable
 */
public record Inspection(LocalDate on, boolean readable, boolean rightPatient, boolean complete, String note) {

	public Inspection {
		if (!(readable && rightPatient && complete) && note.isBlank()) {
			throw new IllegalArgumentException("Say what is wrong with the record, so that it can be asked for again");
		}
	}

	public boolean isUsable() {
		return this.readable && this.rightPatient && this.complete;
	}

}
