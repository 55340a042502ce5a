package org.secondopinion.domain.assessment;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AboutTest {

	@Test
	void aPatientIsAYearOlderFromTheBirthdayOn() {
		assertThat(about("555-0142").ageOn(LocalDate.of(2026, 3, 6))).isEqualTo(64);
		assertThat(about("555-0142").ageOn(LocalDate.of(2026, 3, 7))).isEqualTo(65);
	}

	@Test
	void aNumberIsDialedWithoutWhatIsNoNumber() {
		assertThat(about("(312) 555-0142").dialed()).isEqualTo("3125550142");
		assertThat(about("+1 312 555-0142").dialed()).isEqualTo("+13125550142");
		assertThat(about("312 555-0142 ext. 7, ask for Pat").dialed()).isEqualTo("3125550142");
	}

	@Test
	void nobodyWasBornInAnotherCentury() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> new IntakeSection.About(LocalDate.of(1899, 12, 31), RecordedSex.NOT_TOLD, "555-0142", ""));
	}

	private static IntakeSection.About about(String phone) {
		return new IntakeSection.About(LocalDate.of(1961, 3, 7), RecordedSex.FEMALE, phone, "");
	}

}
