package org.secondopinion.standalone.samples;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.local.LocalPerson;

/**
 * The fictional patients. Three can sign in; the others are there so that a caseload has
 * something to search, with names as long, as accented and as foreign to a keyboard as
 * real ones are.
 */
public enum SamplePatient {

	MARIA(LocalPerson.MARIA), NOAH(LocalPerson.NOAH), RUTH(LocalPerson.RUTH),
	AURELIA(1, "Aurelia Fictitious-Montgomery-Featherstonehaugh-Placeholder"), SIOBHAN(2, "Siobhán O'Sample"),
	REIKO(3, "見本 例子"), MARYAM(4, "مريم المثال"), DAVID(5, "דוד דוגמה"), OLENA(6, "Олена Прикладенко"),
	ELENI(7, "Ελένη Παραδείγματος"), VI_DU(8, "Nguyễn Thị Ví Dụ"), BJORN(9, "Björn Exempelsson"),
	JEAN_LUC(10, "Jean-Luc d'Exemple"), PRIYA(11, "Priya Namoona"), KOFI(12, "Kofi Nonesuch"),
	WILHELMINA(13, "Wilhelmina Musterfrau von und zu Beispielhausen"), MEI(14, "Mei Madeupname"),
	TOM(15, "Tom Testcase"), IDA(16, "Ida Invented"), GUS(17, "Gus Imaginary"), FATIMA(18, "Fatima Notreal"),
	OSCAR(19, "Oscar Madeup"), HANA(20, "Hana Pretend"), LEO(21, "Leo Makebelieve"), ROSA(22, "Rosa Ejemplo"),
	WALTER(23, "Walter Whatif"), ZOE(24, "Zoë Pseudonym"), PEDRO(25, "Pedro Ficticio"), NED(26, "Ned Neverwas"),
	DORA(27, "Dora Dummy-Record"), ANN(28, "Ann Onymous"), IVO(29, "Ivo Illustration"), PIA(30, "Pia Prototype"),
	CAL(31, "Cal Counterfactual"), BESS(32, "Bess Blueprint"), UMA(33, "Uma Unreal"), FINN(34, "Finn Figment"),
	ELSIE(35, "Elsie Elsewhere"), HUGO(36, "Hugo Hypothesis"), JUNE(37, "June Justasample"), MILO(38, "Milo Mannequin"),
	NELL(39, "Nell Nowhere"), ODA(40, "Oda Onceupon"), NIX(41, "Nix Nobodyhome"),
	RUTH_AGAIN(42, LocalPerson.RUTH.fullName()), TESS(43, "Tess Template"), VERA(44, "Vera Virtual"),
	OTTO(45, "Otto Outline"), IRIS(46, "Iris Imaginaire"), ABE(47, "Abe Abstract"), TINA(48, "Tina Twofold"),
	VIC(49, "Vic Variant"), AMY(50, "Amy Addendum"), AMOS(51, "Amos Almostsame"), RHODA(60, "Rhoda Refused-Example"),
	ROSALIND(61, "Rosalind Revoked-Example"), GILES(70, "Giles Guesswork"), ODO(71, "Odo Otherwise"),
	/** Has no e-mail address: somebody has to call him. */
	PAUL(72, "Paul Paperperson", null), TILDA(73, "Tilda Timeslot"), WREN(90, "Wren Whatif"),
	STELLA(91, "Stella Standin"), THEA(95, "Thea Treatedfirst"), DELLA(93, "Della Delayed-Example"),
	TATE(80, "Tate Testfirst"), TOVA(81, "Tova Trialrun"), TRUDY(82, "Trudy Tobeseen"),
	TED(83, "Ted Thoroughly-Example"), NORA(84, "Nora Notyetread"),
	/** A child, without an address: somebody has to speak with the mother. */
	KIT(92, "Kit Kidsample", null),

	CASS(86, "Cass Coverstory");

	private static final Set<SamplePatient> MEN = EnumSet.of(NOAH, DAVID, BJORN, JEAN_LUC, KOFI, TOM, GUS, OSCAR, LEO,
			WALTER, PEDRO, NED, IVO, CAL, FINN, HUGO, MILO, OTTO, GILES, ODO, PAUL, TATE, TED, ABE, VIC, AMOS);

	/** Of a hundred numbers that the United States keep for stories, 555-0100 to 0199. */
	private static final int NUMBERS = 100;

	/** The first half belongs to programmes and doctors, as long as there are enough. */
	private static final int FIRST_NUMBER = 50;

	/** How much younger a child is than whom the stories tell of, in years. */
	private static final int GENERATION = 25;

	private final Person person;

	SamplePatient(LocalPerson signsIn) {
		this.person = new Person(new PersonId(signsIn.id()), signsIn.fullName(), signsIn.email(), Set.of(Role.PATIENT),
				null);
	}

	SamplePatient(int number, String name) {
		this(number, name, "patient-" + number + "@example.org");
	}

	SamplePatient(int number, String name, @Nullable String email) {
		this.person = new Person(new PersonId(UUID.fromString("00000000-0000-4000-8000-%012d".formatted(100 + number))),
				name, email, Set.of(Role.PATIENT), null);
	}

	public Person person() {
		return this.person;
	}

	/**
	 * Who the patient is, beyond the name.
	 * @param bornAbout when the person of the story was born, some months more or less
	 * @return the answer in the intake
	 */
	IntakeSection.About about(LocalDate bornAbout) {
		LocalDate born = (this == KIT) ? bornAbout.plusYears(GENERATION) : bornAbout;
		return new IntakeSection.About(born.plusDays(3L * ordinal()),
				MEN.contains(this) ? RecordedSex.MALE : RecordedSex.FEMALE,
				"(312) 555-01%02d".formatted((FIRST_NUMBER + ordinal()) % NUMBERS),
				(ordinal() % 2 == 0) ? "" : "After 4 pm");
	}

}
