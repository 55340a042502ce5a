package org.secondopinion.domain.booking;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.IntakeSection.Doctor;
import org.secondopinion.domain.people.PersonId;

/** Made-up specialists and cases; a test changes the one thing that it is about. */
final class Testers {

	static final PersonId CHEN = PersonId.of("00000000-0000-4000-8000-000000000021");

	static final PersonId ADA = PersonId.of("00000000-0000-4000-8000-000000000022");

	static final PersonId PER = PersonId.of("00000000-0000-4000-8000-000000000023");

	static final Doctor FIRST_DOCTOR = new Doctor("Dr. Jo Placeholder", "Lakeside Sample Hospital", "");

	private Testers() {
	}

	static Specialist specialist(PersonId id, String name) {
		return new Specialist(id, name, "Thoracic oncology", "", "Northgate Fictional Clinic", true,
				Set.of("Example Medical School"), List.of(ReviewKind.RECORD_REVIEW, ReviewKind.VISIT),
				Set.of("IL", "WI"), List.of("English"), Set.of("Prairie Sample Health"), 60_000, 5,
				Set.of(ConditionKind.CANCER));
	}

	static Specialist chen() {
		return specialist(CHEN, "Dr. Chen Testwell");
	}

	static ReviewNeeds needs() {
		return new ReviewNeeds(ConditionKind.CANCER, "a small tumor", FIRST_DOCTOR, "IL", "Prairie Sample Health", 15,
				Circumstances.UNKNOWN, "", Map.of(), List.of());
	}

	static ReviewNeeds needs(Circumstances circumstances) {
		return new ReviewNeeds(ConditionKind.CANCER, "a small tumor", FIRST_DOCTOR, "IL", "Prairie Sample Health", 15,
				circumstances, "", Map.of(), List.of());
	}

	static ShortlistEntry entry(PersonId id) {
		return new ShortlistEntry(specialist(id, "Dr. " + id), ReviewKind.RECORD_REVIEW, List.of(), "", "");
	}

}
