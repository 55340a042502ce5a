package org.secondopinion.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

/**
 * The installed Chromium; tests that need it skip where there is none, but never in CI.
 */
public final class Chromium implements AutoCloseable {

	private static final Path PROGRAM = Path.of("/usr/bin/chromium");

	private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright) {
		this.playwright = playwright;
		this.browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(OPTIONS));
	}

	public static Chromium launch() {
		boolean inCi = Boolean.parseBoolean(System.getenv("CI"));
		Assumptions.assumeTrue(inCi || Files.isExecutable(PROGRAM), "There is no Chromium at " + PROGRAM);
		return new Chromium(Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
	}

	public Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
