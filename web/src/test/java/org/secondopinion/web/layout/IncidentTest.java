package org.secondopinion.web.layout;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Whatever fails, and wherever: a number, type and place, and nothing that was written.
 */
@WebTest
@Import(IncidentTest.BrokenPages.class)
@ExtendWith(OutputCaptureExtension.class)
class IncidentTest {

	private static final String CANARY = "Zwitscherling";

	@Autowired
	private MockMvc browser;

	@Test
	void aPageThatCannotBeDrawnIsLoggedWithoutWhatPeopleWrote(CapturedOutput log) throws Exception {
		this.browser.perform(get("/img/broken-drawing")).andExpect(status().isInternalServerError());

		assertThat(log).contains("Incident E-", "TemplateProcessingException", "BrokenPages$Unspeakable.toString")
			.doesNotContain(CANARY);
	}

	@Test
	void soIsABugOfAController(CapturedOutput log) throws Exception {
		this.browser.perform(get("/img/broken-controller")).andExpect(status().isInternalServerError());

		assertThat(log).contains("Incident E-", "IllegalStateException").doesNotContain(CANARY);
	}

	@Test
	void nobodyTakesTheNumberForTheReferenceOfACase() {
		String number = Incident.of(new IllegalStateException()).number();

		assertThat(number).matches("E-[0-9]{4}-[0-9]{4}");
		assertThat(CaseReference.read(number)).isEmpty();
	}

	/** Pages for everybody that fail with a message that quotes somebody. */
	@TestConfiguration(proxyBeanMethods = false)
	static class BrokenPages {

		@Bean
		SimpleUrlHandlerMapping brokenPages() {
			Controller drawing = (_, _) -> new ModelAndView("layout/failure",
					Map.of("title", new Unspeakable(), "words", "", "staff", false));
			HttpRequestHandler controller = (_, _) -> {
				throw new IllegalStateException(CANARY);
			};
			return new SimpleUrlHandlerMapping(
					Map.of("/img/broken-drawing", drawing, "/img/broken-controller", controller), -1);
		}

		/** Fails as soon as a page says it. */
		static final class Unspeakable {

			@Override
			public String toString() {
				throw new IllegalStateException(CANARY);
			}

		}

	}

}
