package org.secondopinion.domain.documents;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.people.People;

/** Says what a case knows of its patient, with whom files are compared. */
public final class PatientOnRecord {

	private final People people;

	private final Intakes intakes;

	public PatientOnRecord(People people, Intakes intakes) {
		this.people = people;
		this.intakes = intakes;
	}

	/**
	 * The patient as the case knows them.
	 * @param visit who, in which case
	 * @return the patient
	 */
	public KnownPatient of(Visit visit) {
		Intake intake = this.intakes.of(visit.caseId());
		return new KnownPatient(this.people.find(visit.caseFile().patient()).orElseThrow().name(),
				(intake.about() != null) ? intake.about().bornOn() : null,
				(intake.insurance() != null) ? intake.insurance().state() : "");
	}

}
