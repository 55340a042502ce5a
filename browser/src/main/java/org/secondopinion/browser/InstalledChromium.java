package org.secondopinion.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.junit.Options;
import com.microsoft.playwright.junit.OptionsFactory;

/** The Chromium of this machine, and how it is started. */
public final class InstalledChromium implements OptionsFactory {

	static final String PROGRAM = "/usr/bin/chromium";

	private static final List<String> SWITCHES = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	/** In CI, where nobody reads what was skipped, a test fails without it. */
	static boolean isExpected() {
		return Boolean.parseBoolean(System.getenv("CI")) || Files.isExecutable(Path.of(PROGRAM));
	}

	@Override
	public Options getOptions() {
		return new Options()
			.setPlaywrightCreateOptions(
					new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
			.setLaunchOptions(new BrowserType.LaunchOptions().setExecutablePath(Path.of(PROGRAM)).setArgs(SWITCHES));
	}

}
