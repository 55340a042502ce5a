package org.secondopinion.web.decision;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.Timers;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;
import org.secondopinion.web.opinion.OpinionSamples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class TalkAboutDatePagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private OpinionSamples samples;

	@BeforeEach
	void samples() {
		this.samples = new OpinionSamples(this.cases, this.browser);
	}

	@Test
	void thePatientReadsThatTheNavigatorCallsAndCanStillDecide() throws Exception {
		assertThat(page("/cases/" + dateHasPassed(), MARIA)).contains("will call you about it", "Think it through");
	}

	@Test
	void aNewDateNeedsADayAheadAndTheWordOfADoctor() throws Exception {
		CaseReference reference = dateHasPassed();

		this.browser.perform(talk(reference, "NEW_DATE").param("day", CaseSamples.today().minusDays(1).toString()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose a day that lies ahead.")))
			.andExpect(content().string(containsString("Write which doctor says that it is safe")));
		LocalDate day = CaseSamples.today().plusDays(300);
		this.samples.done(talk(reference, "NEW_DATE").param("day", day.toString()).param("note", "Dr. First Sample."));

		assertThat(this.cases.caseFile(reference).decideBy()).isEqualTo(day);
	}

	@Test
	void aCaseThatIsLeftOpenSaysSoCalmly() throws Exception {
		CaseReference reference = dateHasPassed();
		this.browser.perform(talk(reference, "CLOSE"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write why the patient leaves the question open.")));
		this.samples.done(talk(reference, "CLOSE").param("note", "She would rather not know."));

		assertThat(this.cases.caseFile(reference).closing()).isEqualTo(Closing.UNDECIDED);
		assertThat(page("/cases/" + reference, MARIA)).contains("You left the question open for now.");
		assertThat(page("/cases/" + reference, SAM)).contains("Left undecided");
	}

	private CaseReference dateHasPassed() throws Exception {
		CaseReference reference = this.samples.read(NoticeRoute.NOBODY, "SAME");
		LocalDate decideBy = this.cases.caseFile(reference).decideBy();
		this.cases.inOneTransaction(() -> this.cases.get(Timers.class)
			.catchUp(this.cases.caseFile(reference).id(),
					decideBy.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant()));
		assertThat(this.cases.waiting(reference)).contains(TaskKind.TALK_ABOUT_DATE);
		return reference;
	}

	private MockHttpServletRequestBuilder talk(CaseReference reference, String result) {
		return this.samples.send(reference, TaskKind.TALK_ABOUT_DATE, SAM).param("result", result);
	}

	private String page(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
