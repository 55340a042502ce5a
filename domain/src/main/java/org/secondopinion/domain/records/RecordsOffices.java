package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.programme.ProgrammeId;

/** The places that a programme has asked for records, and what came of it. */
public interface RecordsOffices {

	/**
	 * What a programme asked offices for. Patients, who are asked for what they have at
	 * home, are left out, and so is what the patient or the end of the case stopped
	 * before it came: that says nothing of the office.
	 * @param programme which programme
	 * @param from the first day of the requests, in the programme's zone
	 * @return the requests, those of one day that went alike counted together
	 */
	List<Asked> asked(ProgrammeId programme, LocalDate from);

	/**
	 * The ended cases of a programme in which an office may still send something, because
	 * nobody has told it of the end.
	 * @param programme which programme
	 * @return the references, those that ended last first, at most 100
	 */
	List<CaseReference> untold(ProgrammeId programme);

	/**
	 * The names of the offices that a programme has asked, as they were written.
	 * @param programme which programme
	 * @return the names, those that were asked most first
	 */
	List<String> names(ProgrammeId programme);

	/**
	 * Some requests to one office that went alike.
	 *
	 * @param office the office, as it was written
	 * @param on the day of the request
	 * @param arrivedOn the day on which something came; {@code null} if nothing did
	 * @param refused whether it was refused, at least once
	 * @param underWay whether something can still come of it
	 * @param times how many there are
	 */
	record Asked(String office, LocalDate on, @Nullable LocalDate arrivedOn, boolean refused, boolean underWay,
			int times) {

	}

}
