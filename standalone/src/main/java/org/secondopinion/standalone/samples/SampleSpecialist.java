package org.secondopinion.standalone.samples;

import java.util.List;
import java.util.Set;

import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.local.LocalPerson;

/** The directory of specialists; both programmes know them all. */
public enum SampleSpecialist {

	CHEN(LocalPerson.CHEN, "Orthopedic surgery", "Hips, knees and bone tumors", "Northgate Fictional Clinic", false,
			"Specimen University", Set.of("IL", "WI", "NY"), 60_000, 3,
			Set.of(ConditionKind.ORTHOPEDIC, ConditionKind.CANCER), ReviewKind.RECORD_REVIEW, ReviewKind.VISIT),
	OKAFOR(LocalPerson.OKAFOR, "Medical oncology", "Breast and lung cancer", "Prairie Example Cancer Center", true,
			"Placeholder College of Medicine", Set.of("IL", "IN", "NY"), 75_000, 3,
			Set.of(ConditionKind.CANCER, ConditionKind.LUNG), ReviewKind.VIDEO, ReviewKind.RECORD_REVIEW,
			ReviewKind.BOARD),
	LINDQVIST(LocalPerson.LINDQVIST, "Cardiology", "Heart valves", "Riverbend Demo Heart Institute", false,
			"Imaginary State University", Set.of("IL", "NY", "NJ"), 55_000, 5, Set.of(ConditionKind.HEART),
			ReviewKind.RECORD_REVIEW, ReviewKind.VIDEO),
	HYPOTHETICA(1, "Dr. Bea Hypothetica", "Spine surgery", "Back pain and disc disease",
			"Summit Sample University Hospital", false, "Specimen University", Set.of("IL", "IN", "WI"), 58_000, 5,
			Set.of(ConditionKind.ORTHOPEDIC, ConditionKind.NEUROLOGICAL), ReviewKind.VISIT, ReviewKind.RECORD_REVIEW),
	PLACEHOLDER_RAO(2, "Dr. Ravi Placeholder-Rao", "Urologic oncology", "Prostate and kidney cancer",
			"Prairie Example Cancer Center", true, "Notional Institute of Medicine", Set.of("IL", "NY"), 70_000, 5,
			Set.of(ConditionKind.CANCER, ConditionKind.KIDNEY), ReviewKind.RECORD_REVIEW, ReviewKind.BOARD),
	EXAMPLEWALA(3, "Dr. Noor Examplewala", "Lung medicine", "Lung nodules", "Bayside Mock Medical Center", false,
			"Placeholder College of Medicine", Set.of("IL", "NY", "CT"), 50_000, 3, Set.of(ConditionKind.LUNG),
			ReviewKind.RECORD_REVIEW, ReviewKind.VIDEO),
	SAMPLESEN(4, "Dr. Mei-Lin Samplesen", "Heart surgery", "Valve repair", "Summit Sample University Hospital", false,
			"Imaginary State University", Set.of("IL", "IN"), 80_000, 5, Set.of(ConditionKind.HEART), ReviewKind.VIDEO,
			ReviewKind.RECORD_REVIEW),
	NOTREAL(5, "Dr. Tomas Notreal", "Neurology", "Tremor and muscle weakness", "Bayside Mock Medical Center", false,
			"Notional Institute of Medicine", Set.of("IL", "NY"), 52_000, 4,
			Set.of(ConditionKind.NEUROLOGICAL, ConditionKind.RARE), ReviewKind.VIDEO, ReviewKind.RECORD_REVIEW),
	FABRICANT(6, "Dr. June Fabricant", "Kidney medicine", "Rare kidney disease", "Northgate Fictional Clinic", false,
			"Specimen University", Set.of("IL", "WI"), 48_000, 4, Set.of(ConditionKind.KIDNEY, ConditionKind.RARE),
			ReviewKind.RECORD_REVIEW, ReviewKind.VIDEO),
	MADEUPEZ(7, "Dr. Lucía Madeupez", "Breast surgery", "Breast cancer", "Summit Sample University Hospital", true,
			"Placeholder College of Medicine", Set.of("IL", "IN", "NY"), 68_000, 4, Set.of(ConditionKind.CANCER),
			ReviewKind.VISIT, ReviewKind.VIDEO, ReviewKind.RECORD_REVIEW);

	private final Person person;

	private final Specialist card;

	SampleSpecialist(LocalPerson signsIn, String specialty, String subspecialty, String institution,
			boolean designatedCancerCenter, String trainedAt, Set<String> licensedIn, int feeCents, int promisedDays,
			Set<ConditionKind> conditions, ReviewKind... reviewKinds) {
		this(new Person(new PersonId(signsIn.id()), signsIn.fullName(), signsIn.email(), Set.of(Role.SPECIALIST), null),
				specialty, subspecialty, institution, designatedCancerCenter, trainedAt, licensedIn, feeCents,
				promisedDays, conditions, reviewKinds);
	}

	SampleSpecialist(int number, String name, String specialty, String subspecialty, String institution,
			boolean designatedCancerCenter, String trainedAt, Set<String> licensedIn, int feeCents, int promisedDays,
			Set<ConditionKind> conditions, ReviewKind... reviewKinds) {
		this(new Person(id(number), name, null, Set.of(Role.SPECIALIST), null), specialty, subspecialty, institution,
				designatedCancerCenter, trainedAt, licensedIn, feeCents, promisedDays, conditions, reviewKinds);
	}

	SampleSpecialist(Person person, String specialty, String subspecialty, String institution,
			boolean designatedCancerCenter, String trainedAt, Set<String> licensedIn, int feeCents, int promisedDays,
			Set<ConditionKind> conditions, ReviewKind... reviewKinds) {
		this.person = person;
		this.card = new Specialist(person.id(), person.name(), specialty, subspecialty, institution,
				designatedCancerCenter, Set.of(trainedAt), List.of(reviewKinds), licensedIn,
				List.of("English", "Spanish"), Set.of("Sample Health", "Example Mutual"), feeCents, promisedDays,
				conditions);
	}

	private static PersonId id(int number) {
		return PersonId.of("00000000-0000-4000-8000-%012d".formatted(200 + number));
	}

	public PersonId id() {
		return this.card.id();
	}

	/** What the directory says. */
	public Specialist card() {
		return this.card;
	}

	public Person person() {
		return this.person;
	}

}
