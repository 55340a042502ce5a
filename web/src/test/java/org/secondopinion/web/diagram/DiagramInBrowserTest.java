package org.secondopinion.web.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondopinion.browser.InChromium;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PersonaSignIn;
import org.secondopinion.web.SecondOpinionApplication;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws every picture in a browser, under the content policy of the page. Leaves the
 * pictures in {@code target/diagram}.
 */
@InChromium
@SpringBootTest(
		classes = { SecondOpinionApplication.class, WebTest.Setup.class, CaseSamples.class, PersonaSignIn.class },
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "server.address=127.0.0.1", "SECURE_COOKIES=false" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagramInBrowserTest {

	private static final String NOT_MARKED = """
			[...document.querySelectorAll('[data-mark=DONE], [data-mark=PRESENT], [data-mark=LATE]')]
				.map((item) => item.dataset)
				.filter((told) => !document.querySelector(
						`#diagram [data-bpmn-id=${told.element}].is-${told.mark.toLowerCase()}`))
				.map((told) => told.element)""";

	private final List<String> complaints = new ArrayList<>();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseSamples cases;

	@Autowired
	private JdbcClient jdbc;

	private Browser browser;

	private CaseReference reference;

	@BeforeAll
	void aCaseIsLate(Browser chromium) {
		this.browser = chromium;
		this.reference = lateInRecords();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "assess", "notify-doctor", "request-records", "book-specialist", "compare", "decide" })
	void everyPictureIsDrawn(String step) {
		for (int width : new int[] { 390, 1440 }) {
			try (Page page = open("SAM", width)) {
				page.navigate(address("/cases/" + this.reference + "/diagram?step=" + step));
				page.waitForSelector("#diagram svg");

				page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
					.setPath(Path.of("target", "diagram", (step.isEmpty() ? "all" : step) + "-" + width + ".png")));
				assertThat(page.locator("#diagram [data-bpmn-id]").count()).isGreaterThan(5);
				assertThat(page.evaluate(NOT_MARKED)).as("told, but not marked").asList().isEmpty();
				assertThat(violations(page)).isEmpty();
				assertThat(this.complaints).isEmpty();
			}
		}
	}

	@Test
	void aStepOfThePictureOpens() {
		try (Page page = open("SAM", 1440)) {
			page.navigate(address("/cases/" + this.reference + "/diagram"));
			page.click("#diagram [data-bpmn-id=request-records]");
			page.waitForURL("**/diagram?step=request-records");
		}
	}

	@Test
	void thePatientSeesTheStepsToo() {
		try (Page page = open("MARIA", 390)) {
			page.navigate(address("/cases/" + this.reference + "/diagram"));
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target", "diagram", "patient-390.png")));
			assertThat(violations(page)).isEmpty();
			assertThat(page.locator(".status-late").count()).isZero();
			assertThat(page.locator("#diagram").count()).isZero();
		}
	}

	private Page open(String persona, int width) {
		this.complaints.clear();
		Page page = this.browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		page.onPageError(this.complaints::add);
		page.navigate(address("/sign-in-as/" + persona));
		return page;
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	/** Records are being asked for, one late; booking has begun beside them. */
	private CaseReference lateInRecords() {
		CaseReference it = this.cases.assessedCase();
		this.cases.answer(it, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		this.cases.done(it, TaskKind.SIGN_AUTHORIZATION);
		this.jdbc
			.sql("update open_task set due = now() - interval '2 days' where case_id = ? and kind = 'REQUEST_RECORD'")
			.param(this.cases.caseFile(it).id().value())
			.update();
		return it;
	}

	private static List<String> violations(Page page) {
		return new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + " "
					+ rule.getNodes().stream().map((node) -> node.getTarget().toString()).toList())
			.toList();
	}

}
