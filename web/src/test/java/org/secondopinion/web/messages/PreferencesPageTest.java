package org.secondopinion.web.messages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.messages.Language;
import org.secondopinion.domain.messages.MailGroup;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.messages.QuietHours;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;
import org.secondopinion.web.layout.Moments;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.ALEX;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.OKAFOR;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Everybody who is signed in chooses their mails. */
@WebTest
class PreferencesPageTest {

	private static final Instant NOON_IN_CHICAGO = Instant.parse("2026-11-02T18:00:00Z");

	@Autowired
	private MockMvc browser;

	@Autowired
	private MailPreferences preferences;

	@Test
	void withoutAWordEverythingIsWantedButNotAtNight() throws Exception {
		assertThat(read(NOAH)).contains("noah@example.org")
			.contains("value=\"21:00\"")
			.contains("value=\"08:00\"")
			.containsPattern("value=\"REMINDERS\"[^>]*checked")
			.doesNotContain("you always get an e-mail");
	}

	@Test
	void whatSomebodyChoseIsKept() throws Exception {
		save(OKAFOR, "SPANISH", "22:30", "06:45", "MESSAGES").andExpect(redirectedUrl("/preferences"));

		assertThat(this.preferences.of(OKAFOR.person().id())).isEqualTo(new MailWishes(Set.of(MailGroup.MESSAGES),
				Language.SPANISH, new QuietHours(LocalTime.of(22, 30), LocalTime.of(6, 45)), null));
		assertThat(read(OKAFOR)).contains("value=\"22:30\"").doesNotContainPattern("value=\"NEWS\"[^>]*checked");
	}

	@Test
	void nobodyHasToGetAnyMail() throws Exception {
		save(CHEN, "ENGLISH", "21:00", "08:00").andExpect(redirectedUrl("/preferences"));

		assertThat(this.preferences.of(CHEN.person().id()).wanted()).isEmpty();
	}

	@Test
	void everythingIsShownOnTheClockOfWhoeverReads() throws Exception {
		assertThat(momentsOf(MARIA).brief(NOON_IN_CHICAGO)).as("the program's zone needs no name").endsWith(":00 pm");
		ZoneId programmes = momentsOf(MARIA).zone();

		live(MARIA, "Europe/Berlin").andExpect(redirectedUrl("/preferences"));

		assertThat(momentsOf(MARIA).brief(NOON_IN_CHICAGO)).isEqualTo("Mon, Nov 2, 7:00 pm CET");
		assertThat(momentsOf(SAM).brief(NOON_IN_CHICAGO)).isEqualTo("Mon, Nov 2, 12:00 pm");
		assertThat(read(MARIA)).containsPattern("value=\"Europe/Berlin\"[^>]*selected");

		live(MARIA, "").andExpect(redirectedUrl("/preferences"));
		assertThat(momentsOf(MARIA).zone()).isEqualTo(programmes);
	}

	@Test
	void aZoneThatIsNotInTheListIsSaidNextToTheField() throws Exception {
		String page = live(NOAH, "Mars/Olympus").andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(page).contains("Choose a time zone from the list.");
	}

	@Test
	void whatIsNoTimeAndNoLanguageIsSaidNextToTheField() throws Exception {
		String page = save(ALEX, "KLINGON", "late", "", "NEWS").andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(page).contains("Choose a language.").contains("Give a time, such as 09:00 PM.");
		assertThat(this.preferences.of(ALEX.person().id())).isEqualTo(MailWishes.USUAL);
	}

	// Other tests want these people to get their mails.
	@AfterEach
	void everybodyWantsTheUsualAgain() {
		Stream.of(OKAFOR, CHEN, MARIA, NOAH).forEach((it) -> this.preferences.save(it.person().id(), MailWishes.USUAL));
	}

	private ResultActions save(Persona persona, String language, String from, String to, String... wanted)
			throws Exception {
		return send(persona, language, from, to, "", wanted);
	}

	private ResultActions live(Persona persona, String zone) throws Exception {
		return send(persona, "ENGLISH", "21:00", "08:00", zone, "NEWS");
	}

	private Moments momentsOf(Persona persona) throws Exception {
		Map<String, Object> model = Objects
			.requireNonNull(this.browser.perform(get("/preferences").with(persona)).andReturn().getModelAndView())
			.getModel();
		return (Moments) Objects.requireNonNull(model.get("when"));
	}

	private ResultActions send(Persona persona, String language, String from, String to, String zone, String... wanted)
			throws Exception {
		return this.browser.perform(post("/preferences").param("language", language)
			.param("quietFrom", from)
			.param("quietTo", to)
			.params(MultiValueMap.fromMultiValue(Map.of("wanted", List.of(wanted))))
			.param("zone", zone)
			.with(persona)
			.with(csrf()));
	}

	private String read(Persona persona) throws Exception {
		return this.browser.perform(get("/preferences").with(persona))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
