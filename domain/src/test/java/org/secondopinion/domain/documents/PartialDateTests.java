package org.secondopinion.domain.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PartialDateTests {

	@ParameterizedTest
	@ValueSource(strings = { "2019", "2019-03", "2019-03-07" })
	void aDateStaysAsExactAsItWasWritten(String written) {
		assertThat(PartialDate.parse(written)).hasToString(written);
	}

	@Test
	void aTimeOfDayIsLeftOutAndTheDayStaysTheOneWritten() {
		assertThat(PartialDate.parse("2019-03-07T23:30:00-05:00")).hasToString("2019-03-07");
	}

	@Test
	void aYearMayMeanItsFirstDay() {
		assertThat(PartialDate.parse("2019").earliest()).isEqualTo(LocalDate.of(2019, 1, 1));
	}

	@Test
	void datesOfAnyExactnessSortTogether() {
		List<PartialDate> dates = List.of(PartialDate.parse("2018"), PartialDate.parse("2019-03-07"),
				PartialDate.parse("2019-02"));

		assertThat(dates.stream().sorted(PartialDate.LATEST_FIRST)).map(PartialDate::toString)
			.containsExactly("2019-03-07", "2019-02", "2018");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "last spring", "2019-13", "2019-02-30", "07/03/2019" })
	void anythingElseIsNoDate(String written) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.parse(written));
	}

}
