package org.secondopinion.standalone.samples;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
	NELL(39, "Nell Nowhere");

	private final Person person;

	SamplePatient(LocalPerson signsIn) {
		this(signsIn.id(), signsIn.fullName(), signsIn.email());
	}

	SamplePatient(int number, String name) {
		this(UUID.fromString("00000000-0000-4000-8000-%012d".formatted(100 + number)), name, null);
	}

	SamplePatient(UUID id, String name, @Nullable String email) {
		this.person = new Person(new PersonId(id), name, email, Set.of(Role.PATIENT), null);
	}

	public Person person() {
		return this.person;
	}

}
