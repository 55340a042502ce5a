package org.secondopinion.domain.records;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose requests whoever answers a letter may read. */
class KeeperTest {

	private static final String ADDRESSEE = "Dr. Next Sample\nLakeside Clinic\n1 Example Street";

	@ParameterizedTest
	@ValueSource(strings = { "Dr. Next Sample", "Office of Dr. Next Sample", "Lakeside Clinic" })
	void anOfficeGotTheLetterIfItIsAskedByANameInTheAddress(String name) {
		assertThat(office(name).gotLetter(ADDRESSEE, "")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dr. First Sample", "Dr. Samplewood Next", "Another Clinic" })
	void anOfficeOfAnotherNameDidNotGetTheLetter(String name) {
		assertThat(office(name).gotLetter(ADDRESSEE, "")).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = "FIRST_DOCTORS_OFFICE", mode = EnumSource.Mode.EXCLUDE)
	void nobodyButTheFirstDoctorsOfficeGotTheLetter(Keeper.Kind kind) {
		assertThat(new Keeper(kind, "Dr. Next Sample").gotLetter(ADDRESSEE, "")).isFalse();
	}

	@Test
	void afterAnotherDoctorOnlyTheNameOfTheNewOneCounts() {
		assertThat(office("Dr. Next Sample").gotLetter(ADDRESSEE, "Dr. First Sample")).isTrue();
		assertThat(office("Lakeside Clinic").gotLetter(ADDRESSEE, "Dr. First Sample")).isFalse();
		assertThat(office("Dr. Ann Sample").gotLetter("Dr. Sample", "Dr. Ann Sample")).isFalse();
	}

	private static Keeper office(String name) {
		return new Keeper(Keeper.Kind.FIRST_DOCTORS_OFFICE, name);
	}

}
