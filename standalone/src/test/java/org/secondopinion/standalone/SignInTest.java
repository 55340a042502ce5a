package org.secondopinion.standalone;

import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondopinion.browser.InChromium;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaves a picture of the page in {@code target/pages}, for people to look at. */
@InChromium
class SignInTest {

	private static final Path PICTURES = Path.of("target", "pages");

	private final Platform platform = Platform.shared();

	@ParameterizedTest
	@CsvSource({ "320, LIGHT", "390, DARK", "1440, LIGHT" })
	void everybodyCanUseTheSignInPage(int width, ColorScheme colors, Browser browser) {
		Page page = browser.newContext(new NewContextOptions().setViewportSize(width, 900).setColorScheme(colors))
			.newPage();
		openSignIn(page);
		Visitor.assertAccessible(page);

		signIn(page, "maria", "something else");

		assertThat(page.textContent("#input-error-username"))
			.contains("The user name and the password do not match. Please try again.");
		Visitor.assertAccessible(page);
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("sign-in-%d.png".formatted(width))));
	}

	@Test
	void leadsBackToTheApplication(Browser browser) {
		Page page = browser.newContext().newPage();
		openSignIn(page);

		signIn(page, "maria", "maria");

		page.waitForURL((url) -> url.startsWith(this.platform.address() + "/"));
		assertThat(page.url()).doesNotContain("error");
	}

	private void openSignIn(Page page) {
		page.navigate(this.platform.address() + "/oauth2/authorization/keycloak");
		assertThat(page.url()).startsWith(this.platform.keycloak().issuer().toString());
	}

	private static void signIn(Page page, String username, String password) {
		page.fill("#username", username);
		page.fill("#password", password);
		page.click("#kc-login");
	}

}
