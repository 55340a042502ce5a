package org.secondopinion.standalone;

import java.nio.file.Path;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaves a picture of the page in {@code target/pages}, for people to look at. */
class SignInTest {

	private static final Path PICTURES = Path.of("target", "pages");

	private static Platform platform;

	private static Chromium chromium;

	@BeforeAll
	static void start() {
		chromium = Chromium.launch();
		platform = Platform.shared();
	}

	@AfterAll
	static void stop() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "320, LIGHT", "390, DARK", "1440, LIGHT" })
	void everybodyCanUseTheSignInPage(int width, ColorScheme colors) {
		Page page = chromium.open(new NewContextOptions().setViewportSize(width, 900).setColorScheme(colors));
		openSignIn(page);
		Chromium.assertAccessible(page);

		signIn(page, "maria", "something else");

		assertThat(page.textContent("#input-error-username"))
			.contains("The user name and the password do not match. Please try again.");
		Chromium.assertAccessible(page);
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("sign-in-%d.png".formatted(width))));
	}

	@Test
	void leadsBackToTheApplication() {
		Page page = chromium.open(new NewContextOptions());
		openSignIn(page);

		signIn(page, "maria", "maria");

		page.waitForURL((url) -> url.startsWith(platform.address() + "/"));
		assertThat(page.url()).doesNotContain("error");
	}

	private static void openSignIn(Page page) {
		page.navigate(platform.address() + "/oauth2/authorization/keycloak");
		assertThat(page.url()).startsWith(platform.keycloak().issuer().toString());
	}

	private static void signIn(Page page, String username, String password) {
		page.fill("#username", username);
		page.fill("#password", password);
		page.click("#kc-login");
	}

}
