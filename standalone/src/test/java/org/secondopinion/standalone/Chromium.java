package org.secondopinion.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The installed Chromium; tests that need it skip where there is none, but never in CI.
 */
final class Chromium implements AutoCloseable {

	private static final Path PROGRAM = Path.of("/usr/bin/chromium");

	private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright) {
		this.playwright = playwright;
		this.browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(OPTIONS));
	}

	static Chromium launch() {
		boolean inCi = Boolean.parseBoolean(System.getenv("CI"));
		Assumptions.assumeTrue(inCi || Files.isExecutable(PROGRAM), "There is no Chromium at " + PROGRAM);
		return new Chromium(Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
	}

	/** A window of somebody who shares no cookies with anybody else. */
	Page open(Browser.NewContextOptions options) {
		return this.browser.newContext(options).newPage();
	}

	/** Everybody can use the page, as far as a program can tell. */
	static void assertAccessible(Page page) {
		assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url())
			.extracting((violation) -> violation.getId() + " " + violation.getNodes().getFirst().getHtml())
			.isEmpty();
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
