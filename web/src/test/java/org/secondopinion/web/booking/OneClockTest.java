package org.secondopinion.web.booking;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.CHEN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A specialist works for no programme, and reads every hour on one clock all the same.
 */
@WebTest
class OneClockTest {

	/** New York sorts before Chicago: by the short words of the programmes. */
	private static final ProgrammeId HARBOR = new ProgrammeId("harbor");

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private BookingSamples samples;

	@BeforeEach
	void listSpecialists() {
		this.samples = new BookingSamples(this.cases, this.browser);
	}

	@AfterEach
	void asBefore() {
		livesIn(null);
		this.cases.inOneTransaction(() -> this.cases.get(Specialists.class).keepOnly(HARBOR, List.of()));
	}

	@Test
	void theHourOfAnOfferReadsInTheListAsInItsTask() throws Exception {
		assertAnswerBy("Chicago time");
	}

	@Test
	void whoeverIsListedByTwoProgrammesHasTheClockOfTheFirst() throws Exception {
		Specialist card = this.cases.get(Specialists.class)
			.directory(new ProgrammeId("lakeside"))
			.stream()
			.filter((it) -> it.id().equals(CHEN.person().id()))
			.findFirst()
			.orElseThrow();
		this.cases.inOneTransaction(() -> this.cases.get(Specialists.class).list(HARBOR, card));

		assertAnswerBy("New York time");
	}

	@ParameterizedTest
	@CsvSource({ "America/Denver, Denver time", "Pacific/Honolulu, Honolulu time" })
	void theClockThatTheSpecialistChoseCountsEverywhere(String zone, String words) throws Exception {
		livesIn(ZoneId.of(zone));

		assertAnswerBy(words);
	}

	private void assertAnswerBy(String clock) throws Exception {
		CaseReference reference = this.samples.offered();

		String inTask = answerBy(page(this.cases.address(reference, TaskKind.ANSWER_OFFER)));

		assertThat(inTask).endsWith(clock);
		assertThat(answerBy(card(page("/reviews"), reference))).isEqualTo(inTask);
	}

	private static String card(String page, CaseReference reference) {
		return page.substring(page.indexOf("id=\"review-" + reference));
	}

	private static String answerBy(String page) {
		Matcher by = Pattern.compile("<dt>Answer by</dt><dd><time [^>]*>([^<]*)</time>").matcher(page);
		assertThat(by.find()).isTrue();
		return by.group(1);
	}

	private void livesIn(ZoneId zone) {
		MailWishes usual = MailWishes.USUAL;
		this.cases.inOneTransaction(() -> this.cases.get(MailPreferences.class)
			.save(CHEN.person().id(), new MailWishes(usual.wanted(), usual.language(), usual.quiet(), zone)));
	}

	private String page(String address) throws Exception {
		return this.browser.perform(get(address).with(CHEN))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
