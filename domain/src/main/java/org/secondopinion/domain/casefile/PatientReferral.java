package org.secondopinion.domain.casefile;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

	private final Cases cases;

	private final CaseOpening opening;

	private final OneTransaction transaction;

	public PatientReferral(People people, Cases cases, CaseOpening opening, OneTransaction transaction) {
		this.people = people;
		this.cases = cases;
		this.opening = opening;
		this.transaction = transaction;
	}

	/**
	 * The cases of the programme that may be this patient's already.
	 * @param form which form; if it has made its case, nobody asks any more
	 * @param name the patient's full name
	 * @param programme whose programme will run the case
	 * @param navigator who wants to open it
	 * @return cases of patients of that name
	 */
	public List<CaseFile> alreadyThere(UUID form, String name, ProgrammeId programme, Person navigator) {
		// In this order: whoever sees the case of this form's other press sees its
		// patient.
		List<CaseFile> known = this.cases.ofName(programme, name);
		return this.people.find(patientOf(form, navigator)).isPresent() ? List.of() : known;
	}

	/**
	 * Opens a case for a new patient, once for each form that was filled in: sent again,
	 * the form leads to the case that it made, whatever it says then.
	 * @param form which form, drawn when it was shown
	 * @param name the patient's full name
	 * @param email where notices go; {@code null} if the patient has none
	 * @param programme whose programme will run the case
	 * @param navigator who opens it, a navigator of the programme
	 * @return what people will call the case
	 */
	public CaseReference refer(UUID form, String name, @Nullable String email, ProgrammeId programme,
			Person navigator) {
		PersonId patient = patientOf(form, navigator);
		return this.transaction.run(() -> {
			if (this.people.find(patient).isEmpty()) {
				// A form that is sent twice at once waits here for itself.
				this.people.save(new Person(patient, name, email, Set.of(Role.PATIENT), null));
			}
			return this.cases.ofPatient(patient)
				.stream()
				.findFirst()
				.map(CaseFile::reference)
				.orElseGet(() -> this.opening.open(patient, programme, navigator));
		});
	}

	// Made of who sends the form, and never like what an identity provider draws, so that
	// no form can name a person who is known already.
	private static PersonId patientOf(UUID form, Person navigator) {
		return new PersonId(UUID.nameUUIDFromBytes((navigator.id() + "/" + form).getBytes(StandardCharsets.US_ASCII)));
	}

}
