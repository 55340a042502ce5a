package org.secondopinion.domain.documents;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoubtTests {

	private static final Person.Name TESTINA = new Person.Name(List.of("Testina", "Ann"), "Fictional-Sample");

	@ParameterizedTest
	@ValueSource(strings = { "Testina Fictional-Sample", "testina fictional sample", "Fictional-Sample, Testina",
			"Dr. Testina Q. Fictional-Sample Jr.", "Téstina Fictional-Sample" })
	void theSameNameWrittenAnotherWayIsNoDoubt(String account) {
		assertThat(Doubt.about(record(TESTINA), account, Optional.empty())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Testina Invented", "Maria Fictional-Sample", "Testina Sample" })
	void anotherNameIsADoubt(String account) {
		assertThat(Doubt.about(record(TESTINA), account, Optional.empty())).containsExactly(Doubt.NAME_DIFFERS);
	}

	@Test
	void aFormerNameCounts() {
		Person record = record(new Person.Name(List.of("Testina"), "Invented"), List.of(TESTINA), null, null);

		assertThat(Doubt.about(record, "Testina Fictional-Sample", Optional.empty())).isEmpty();
	}

	@Test
	void aRecordWithoutANameIsADoubt() {
		assertThat(Doubt.about(record(Person.Name.NONE), "Testina Fictional-Sample", Optional.empty()))
			.containsExactly(Doubt.NO_NAME);
	}

	@Test
	void anotherBirthDateThanInTheRecordBeforeIsADoubt() {
		Person now = record(TESTINA, List.of(), "1970-01-02", null);
		Person before = record(TESTINA, List.of(), "1970-02-01", null);

		assertThat(Doubt.about(now, "Testina Fictional-Sample", Optional.of(before)))
			.containsExactly(Doubt.BIRTH_DATE_DIFFERS);
	}

	@Test
	void aBirthDateThatIsOnlyLessExactIsNoDoubt() {
		Person now = record(TESTINA, List.of(), "1970", null);
		Person before = record(TESTINA, List.of(), "1970-02-01", null);

		assertThat(Doubt.about(now, "Testina Fictional-Sample", Optional.of(before))).isEmpty();
	}

	@Test
	void aRecordOfSomebodyWhoDiedIsADoubt() {
		Person record = record(TESTINA, List.of(), null, new Person.Death(null));

		assertThat(Doubt.about(record, "Testina Fictional-Sample", Optional.empty())).containsExactly(Doubt.DIED);
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
