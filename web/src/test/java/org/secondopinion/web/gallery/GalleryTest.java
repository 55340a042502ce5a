package org.secondopinion.web.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.secondopinion.browser.InChromium;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at the design system in a browser. Leaves a picture of every page in
 * {@code target/gallery}, for people to look at.
 */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryTest {

	private static final Path PICTURES = Path.of("target", "gallery");

	private static final int PHONE = 390;

	private static final int DESKTOP = 1440;

	/** 1280 pixels at 400 % zoom. */
	private static final int NARROWEST = 320;

	/** None if there is no browser to look with, which then is what the build says. */
	private @Nullable ConfigurableApplicationContext gallery;

	private Browser browser;

	@BeforeAll
	void openTheGallery(Browser chromium) {
		this.gallery = Gallery.start(0);
		this.browser = chromium;
	}

	@AfterAll
	void closeTheGallery() {
		if (this.gallery != null) {
			this.gallery.close();
		}
	}

	@ParameterizedTest
	@FieldSource("org.secondopinion.web.gallery.Gallery#PAGES")
	void everybodyCanReadThePageOnAPhoneInTheDark(String name) {
		look(name, PHONE, ColorScheme.DARK, page -> {
			picture(page, name + "-phone-dark");
			assertThat(violations(page)).isEmpty();
			assertThat(cutOff(page)).as("left to right").isZero();
			page.evaluate("document.documentElement.dir = 'rtl'");
			assertThat(cutOff(page)).as("right to left").isZero();
		});
	}

	@ParameterizedTest
	@FieldSource("org.secondopinion.web.gallery.Gallery#PAGES")
	void everybodyCanReadThePageOnADesktopByDay(String name) {
		look(name, DESKTOP, ColorScheme.LIGHT, page -> {
			picture(page, name + "-desktop-light");
			assertThat(violations(page)).isEmpty();
			page.setViewportSize(NARROWEST, 256);
			assertThat(cutOff(page)).as("at 400 % zoom").isZero();
		});
	}

	@Test
	void keysWalkOverTheRowsAndOpenTheOneThatHasTheFocus() {
		look("caseload", DESKTOP, ColorScheme.LIGHT, page -> {
			page.keyboard().press("j");
			page.keyboard().press("j");
			page.keyboard().press("k");
			page.keyboard().press("Enter");
			page.waitForSelector("#panel h2:has-text('Maria Lopez')");
			assertThat(focused(page)).contains("Maria Lopez");

			page.keyboard().press("Escape");
			assertThat(page.locator("#panel").innerHTML()).isEmpty();
			assertThat(focused(page)).isEqualTo("Maria Lopez");
		});
	}

	@Test
	void theSlashGoesToTheSearchAndThereIsALetter() {
		look("caseload", DESKTOP, ColorScheme.LIGHT, page -> {
			page.keyboard().press("/");
			page.keyboard().type("j/?");
			assertThat(page.inputValue("#q")).isEqualTo("j/?");
		});
	}

	@Test
	void singleKeysCanBeTurnedOff() {
		look("caseload", DESKTOP, ColorScheme.LIGHT, page -> {
			page.keyboard().press("?");
			page.uncheck("#keys-on");
			page.keyboard().press("Escape");
			page.keyboard().press("j");
			assertThat(focused(page)).isNotEqualTo("Maria Lopez");
		});
	}

	@Test
	void aRequestThatFailsSaysSo() {
		look("caseload", DESKTOP, ColorScheme.LIGHT, page -> {
			page.context().setOffline(true);
			page.click("text=Maria Lopez");
			page.waitForSelector("#request-failed:visible");
		});
	}

	@Test
	void theErrorSummaryHasTheFocusAndLeadsToTheField() {
		look("patient-question", PHONE, ColorScheme.LIGHT, page -> {
			assertThat(page.title()).startsWith("Error: ");
			assertThat(focused(page)).contains("There is a problem");
			page.click("text=Choose who tells your doctor. >> nth=0");
			assertThat(page.url()).endsWith("#telling");
		});
	}

	private void look(String name, int width, ColorScheme scheme, Consumer<Page> visit) {
		var options = new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
		try (var context = this.browser.newContext(options)) {
			var page = context.newPage();
			var complaints = new ArrayList<String>();
			page.onConsoleMessage(message -> {
				if (message.text().contains("Content Security Policy")) {
					complaints.add(message.text());
				}
			});
			page.onPageError(complaints::add);
			assertThat(page.navigate(Gallery.address(this.gallery) + "/gallery/" + name).status()).isEqualTo(200);
			visit.accept(page);
			assertThat(complaints).isEmpty();
		}
	}

	private static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
	}

	/** Pixels that only scrolling sideways would show. */
	private static int cutOff(Page page) {
		return (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
	}

	/** Level AA, and for patients the contrast of level AAA. */
	private static List<String> violations(Page page) {
		var patient = "patient".equals(page.getAttribute("html", "class"));
		var options = new AxeRunOptions();
		options.setRules(Map.of("target-size", rule(true), "color-contrast-enhanced", rule(patient)));
		var found = new AxeBuilder(page).setLegacyMode(true).options(options).analyze();
		assertThat(found.getPasses()).as("rules that axe tried").hasSizeGreaterThan(20);
		return found.getViolations()
			.stream()
			.map(rule -> rule.getId() + " "
					+ rule.getNodes().stream().map(node -> node.getTarget().toString()).toList())
			.toList();
	}

	private static AxeRuleOptions rule(boolean enabled) {
		var options = new AxeRuleOptions();
		options.setEnabled(enabled);
		return options;
	}

	private static String focused(Page page) {
		return (String) page.evaluate("document.activeElement.innerText");
	}

}
