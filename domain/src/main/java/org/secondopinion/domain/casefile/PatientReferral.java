package org.secondopinion.domain.casefile;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;

/**
 * A navigator opens a case for a patient whom the platform does not know yet. The patient
 * has no account: until one is invited, the navigator does what waits for the patient.
 */
public final class PatientReferral {

	private final People people;

	private final CaseOpening opening;

	private final OneTransaction transaction;

	public PatientReferral(People people, CaseOpening opening, OneTransaction transaction) {
		this.people = people;
		this.opening = opening;
		this.transaction = transaction;
	}

	/**
	 * Opens a case for a new patient.
	 * @param name the patient's full name
	 * @param email where notices go; {@code null} if the patient has none
	 * @param programme whose programme will run the case
	 * @param navigator who opens it, a navigator of the programme
	 * @return what people will call the case
	 */
	public CaseReference refer(String name, @Nullable String email, ProgrammeId programme, Person navigator) {
		return this.transaction.run(() -> {
			PersonId patient = new PersonId(UUID.randomUUID());
			this.people.save(new Person(patient, name, email, Set.of(Role.PATIENT), null));
			return this.opening.open(patient, programme, navigator);
		});
	}

}
