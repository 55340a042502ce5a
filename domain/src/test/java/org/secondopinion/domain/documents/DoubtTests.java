package org.secondopinion.domain.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoubtTests {

	private static final Person.Name TESTINA = new Person.Name(List.of("Testina", "Ann"), "Fictional-Sample");

	private static final String ACCOUNT = "Testina Fictional-Sample";

	private static final LocalDate TODAY = LocalDate.of(2031, 3, 14);

	@ParameterizedTest
	@ValueSource(strings = { "Testina Fictional-Sample", "testina fictional sample", "Fictional-Sample, Testina",
			"Dr. Testina Q. Fictional-Sample Jr.", "Téstina Fictional-Sample" })
	void theSameNameWrittenAnotherWayIsNoDoubt(String account) {
		assertThat(doubts(record(TESTINA), account)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Testina Invented", "Maria Fictional-Sample", "Testina Sample" })
	void anotherNameIsADoubt(String account) {
		assertThat(doubts(record(TESTINA), account)).containsExactly(Doubt.NAME_DIFFERS);
	}

	@Test
	void aFormerNameCounts() {
		Person record = record(new Person.Name(List.of("Testina"), "Invented"), List.of(TESTINA), null, null);

		assertThat(doubts(record, ACCOUNT)).isEmpty();
	}

	@Test
	void aRecordWithoutANameIsADoubt() {
		assertThat(doubts(record(Person.Name.NONE), ACCOUNT)).containsExactly(Doubt.NO_NAME);
	}

	@Test
	void anotherBirthDateThanInTheRecordBeforeIsADoubt() {
		Person now = record(TESTINA, List.of(), "1970-01-02", null);
		Person before = record(TESTINA, List.of(), "1970-02-01", null);

		assertThat(doubts(now, new KnownPatient(ACCOUNT, null, ""), Optional.of(before)))
			.containsExactly(Doubt.BIRTH_DATE_DIFFERS);
	}

	@Test
	void aBirthDateThatIsOnlyLessExactIsNoDoubt() {
		Person now = record(TESTINA, List.of(), "1970", null);
		Person before = record(TESTINA, List.of(), "1970-02-01", null);

		assertThat(doubts(now, new KnownPatient(ACCOUNT, null, ""), Optional.of(before))).isEmpty();
	}

	@Test
	void aRecordOfSomebodyWhoDiedIsADoubt() {
		Person record = record(TESTINA, List.of(), null, new Person.Death(null));

		assertThat(doubts(record, ACCOUNT)).containsExactly(Doubt.DIED);
	}

	@Test
	void anotherBirthDateThanThePatientToldIsADoubt() {
		Person record = record(TESTINA, List.of(), "1970-01-02", null);

		assertThat(doubts(record, new KnownPatient(ACCOUNT, LocalDate.of(1970, 2, 1), ""), Optional.empty()))
			.containsExactly(Doubt.BORN_ON_ANOTHER_DAY);
		assertThat(doubts(record, new KnownPatient(ACCOUNT, LocalDate.of(1970, 1, 2), ""), Optional.empty())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "MA", "Massachusetts" })
	void anAddressInAnotherStateIsADoubt(String state) {
		Person record = new Person(TESTINA, List.of(), null, Person.Gender.FEMALE, Person.SexAtBirth.FEMALE, "Boston",
				state, null, null, null, Records.source("Patient", "p1"));

		assertThat(doubts(record, new KnownPatient(ACCOUNT, null, "IL"), Optional.empty()))
			.containsExactly(Doubt.LIVES_ELSEWHERE);
		assertThat(doubts(record, new KnownPatient(ACCOUNT, null, "MA"), Optional.empty())).isEmpty();
	}

	@Test
	void aRecordThatEndedYearsAgoIsADoubt() {
		assertThat(doubts("2020-11-30")).containsExactly(Doubt.OLD);
		assertThat(doubts("2030-01-01")).isEmpty();
	}

	private static Set<Doubt> doubts(String lastVisit) {
		Encounter visit = new Encounter(Term.of("Check-up"), null, null, null, null,
				new Source("record.json", "Encounter", "v1", Records.date(lastVisit)));
		HealthSummary summary = new HealthSummary("record.json", record(TESTINA), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(visit), new TreeMap<>());
		return Doubt.about(summary, new KnownPatient(ACCOUNT, null, ""), Optional.empty(), TODAY);
	}

	private static Set<Doubt> doubts(Person record, String account) {
		return doubts(record, new KnownPatient(account, null, ""), Optional.empty());
	}

	private static Set<Doubt> doubts(Person record, KnownPatient patient, Optional<Person> before) {
		HealthSummary summary = new HealthSummary("record.json", record, List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), new TreeMap<>());
		return Doubt.about(summary, patient, before, TODAY);
	}

	private static Person record(Person.Name name) {
		return record(name, List.of(), null, null);
	}

	private static Person record(Person.Name name, List<Person.Name> others, @Nullable String born,
			Person.@Nullable Death death) {
		return new Person(name, others, Records.date(born), Person.Gender.FEMALE, Person.SexAtBirth.FEMALE, null, null,
				null, null, death, Records.source("Patient", "p1"));
	}

}
