package org.secondopinion.domain.casefile;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.ending.ContinueCase;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.ProgrammeId;

/** A patient starts a second opinion at a programme. */
public final class PatientStart {

	private final People people;

	private final Cases cases;

	private final ContinueCase continuing;

	private final OneTransaction transaction;

	public PatientStart(People people, Cases cases, ContinueCase continuing, OneTransaction transaction) {
		this.people = people;
		this.cases = cases;
		this.continuing = continuing;
		this.transaction = transaction;
	}

	/**
	 * Opens a case, unless the patient has an open one at the programme: whoever presses
	 * the button twice wants one second opinion, not two.
	 * @param patient who starts
	 * @param programme whose programme will run the case
	 * @return what people call the patient's open case at the programme
	 */
	public CaseReference start(Person patient, ProgrammeId programme) {
		return this.transaction.run(() -> {
			this.people.lock(patient.id());
			return this.cases.ofPatient(patient.id())
				.stream()
				.filter((it) -> it.isOpen() && it.programme().equals(programme))
				.findFirst()
				.map(CaseFile::reference)
				.orElseGet(() -> this.continuing.startAgain(patient, programme));
		});
	}

}
