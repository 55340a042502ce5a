package org.secondopinion.web.booking;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.CHEN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** One more review costs the list few more questions to the database. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ReviewsQueriesTest {

	private static final String STATEMENTS = "org.springframework.jdbc.core.JdbcTemplate";

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@BeforeEach
	void tellEachStatement() {
		logging().setLogLevel(STATEMENTS, LogLevel.DEBUG);
	}

	@AfterEach
	void asBefore() {
		logging().setLogLevel(STATEMENTS, null);
	}

	@Test
	void anOfferMoreInTheListCostsItsBookingAndNothingElse(CapturedOutput log) throws Exception {
		BookingSamples samples = new BookingSamples(this.cases, this.browser);
		samples.offered();
		int one = statementsOfTheList(log);
		assertThat(one).as("statements that the log tells").isPositive();
		samples.offered();

		assertThat(statementsOfTheList(log) - one).as("booking, offers, appointment").isLessThanOrEqualTo(3);
	}

	private int statementsOfTheList(CapturedOutput log) throws Exception {
		int before = statements(log);
		this.browser.perform(get("/reviews").with(CHEN)).andExpect(status().isOk());
		return statements(log) - before;
	}

	private static int statements(CapturedOutput log) {
		return log.getAll().split("Executing prepared SQL query", -1).length - 1;
	}

	private static LoggingSystem logging() {
		return LoggingSystem.get(ReviewsQueriesTest.class.getClassLoader());
	}

}
