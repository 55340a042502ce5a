package org.secondopinion.web.booking;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.booking.Absence;
import org.secondopinion.domain.booking.Absences;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PageText;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.OKAFOR;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class DirectoryPagesTest {

	private static final String CHENS_PAGE = "/directory/" + BookingSamples.CHEN;

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
	void everybodyIsBack() {
		Absences absences = this.cases.get(Absences.class);
		this.cases.inOneTransaction(() -> {
			absences.of(CHEN.person().id(), today()).forEach((it) -> absences.remove(CHEN.person().id(), it.from()));
			absences.of(OKAFOR.person().id(), today())
				.forEach((it) -> absences.remove(OKAFOR.person().id(), it.from()));
		});
	}

	@Test
	void theDirectoryShowsEverybodyWithTheirPlaceFeeAndPromise() throws Exception {
		assertThat(page("/directory", GRACE)).contains("Dr. Chen Testwell", "Northgate Fictional Clinic", "$600",
				"5 working days", "Can be asked");
	}

	@Test
	void filtersNarrowTheList() throws Exception {
		assertThat(page("/directory?q=northgate", SAM)).contains("Dr. Chen Testwell")
			.doesNotContain("Dr. Ada Okafor-Sample");
		assertThat(page("/directory?language=Spanish&state=IL&network=Sample Health&kind=VISIT", SAM))
			.contains("Dr. Chen Testwell", "Dr. Ada Okafor-Sample");
		assertThat(page("/directory?kind=BOARD", SAM)).contains("Nobody here").doesNotContain("Dr. Chen Testwell");
	}

	@Test
	void whoeverIsAwayIsNotFreeNow() throws Exception {
		this.samples.done(away(CHENS_PAGE + "/absences", SAM, today(), today().plusDays(3)));

		assertThat(page("/directory", SAM)).contains("Away until");
		assertThat(page("/directory?free=yes", SAM)).doesNotContain("Dr. Chen Testwell")
			.contains("Dr. Ada Okafor-Sample");
	}

	@Test
	void thePageOfASpecialistHasEverythingThatTheDirectoryKnows() throws Exception {
		assertThat(page(CHENS_PAGE, GRACE))
			.contains("Orthopedic surgery, Hips", "Specimen University", "Sample Health", "English, Spanish",
					"No absence is noted.")
			.doesNotContain("Note the absence");
		this.browser.perform(get(CHENS_PAGE).with(NINA)).andExpect(status().isNotFound());
	}

	@Test
	void anAbsenceNeedsTwoDaysInOrderThatLieAhead() throws Exception {
		comesBack(away("/reviews/absences", CHEN, null, null), "Choose the first day.");
		comesBack(away("/reviews/absences", CHEN, today().plusDays(3), today()), "The last day is before the first.");
		comesBack(away(CHENS_PAGE + "/absences", SAM, today().minusDays(3), today().minusDays(2)),
				"These days are over.");
	}

	@Test
	void aSpecialistWhoGoesAwayPassesOnWhatWaits() throws Exception {
		CaseReference reference = this.samples.offered();

		this.browser.perform(away("/reviews/absences", CHEN, today(), today().plusDays(3)))
			.andExpect(status().is3xxRedirection());

		assertThat(this.cases.caseFile(reference).specialist()).isEqualTo(OKAFOR.person().id());
		assertThat(page("/cases/" + reference + "?tab=specialists", SAM)).contains("Declined: I am away");
		assertThat(page("/cases/" + reference + "/timeline", Persona.MARIA)).contains("This specialist is away");
	}

	@Test
	void whoeverIsAwayCannotBePutOnAShortlist() throws Exception {
		CaseReference reference = this.samples.wanted();
		this.samples.done(away(CHENS_PAGE + "/absences", SAM, today(), today().plusDays(3)));

		assertThat(page(this.cases.address(reference, TaskKind.SHORTLIST_SPECIALISTS), SAM))
			.contains("Away: cannot be asked", "and is asked for nothing before.");
		comesBack(this.samples.shortlist(reference, BookingSamples.CHEN), "Dr. Chen Testwell is away.");
	}

	@Test
	void anAbsenceIsNotOverwrittenByAnotherFromTheSameDay() throws Exception {
		this.samples.done(away("/reviews/absences", CHEN, today().plusDays(10), today().plusDays(20)));

		comesBack(away(CHENS_PAGE + "/absences", SAM, today().plusDays(10), today().plusDays(12)),
				"is noted already. Take that one back first");

		assertThat(this.cases.get(Absences.class).of(CHEN.person().id(), today()))
			.containsExactly(new Absence(today().plusDays(10), today().plusDays(20)));
	}

	@Test
	void anAbsenceIsTakenBack() throws Exception {
		this.samples.done(away("/reviews/absences", CHEN, today().plusDays(10), today().plusDays(12)));
		assertThat(page("/reviews/absences", CHEN)).contains("Take back");

		this.samples.done(post("/reviews/absences/" + today().plusDays(10) + "/taken-back").with(CHEN).with(csrf()));

		assertThat(page("/reviews/absences", CHEN)).contains("No absence is noted.");
	}

	private static MockHttpServletRequestBuilder away(String address, Persona who, LocalDate from, LocalDate until) {
		return post(address).with(who)
			.with(csrf())
			.param("from", (from != null) ? from.toString() : "")
			.param("until", (until != null) ? until.toString() : "");
	}

	private static LocalDate today() {
		return CaseSamples.today();
	}

	private void comesBack(MockHttpServletRequestBuilder request, String sentence) throws Exception {
		this.browser.perform(request)
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)));
	}

	private String page(String address, Persona who) throws Exception {
		return PageText.of(this.browser, address, who);
	}

}
