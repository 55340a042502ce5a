package org.secondopinion.standalone;

import java.net.URI;
import java.nio.file.Path;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * One person at a browser of their own. Wherever the person goes, the page must be usable
 * by everybody, as far as a program can tell; a picture of each is left in
 * {@code target/pages}.
 */
final class Visitor {

	private static final Path PICTURES = Path.of("target", "pages");

	private static final int PHONE = 390;

	private static final int DESKTOP = 1440;

	private final URI home;

	private final String name;

	private final Page page;

	/**
	 * Where fields are looked for: the page, or the one form that is being worked in it.
	 */
	private Locator form;

	private int pictures;

	private Visitor(URI home, String name, Page page) {
		this.home = home;
		this.name = name;
		this.page = page;
		this.form = page.locator("main");
	}

	/**
	 * Opens a browser of their own on the platform that all tests share, and signs in.
	 */
	static Visitor signIn(Browser browser, String name) {
		Visitor visitor = withoutAccount(browser, name);
		Page page = visitor.page;
		page.navigate(visitor.home + "/oauth2/authorization/keycloak");
		page.fill("#username", name);
		page.fill("#password", name);
		page.click("#kc-login");
		page.waitForURL((url) -> url.startsWith(visitor.home.toString()));
		return visitor;
	}

	/** Opens a browser of somebody who has no account. */
	static Visitor withoutAccount(Browser browser, String name) {
		return new Visitor(Platform.shared().address(), name,
				browser.newContext(new NewContextOptions().setViewportSize(DESKTOP, 900)).newPage());
	}

	/** Everybody can use the page, as far as a program can tell. */
	static void assertAccessible(Page page) {
		Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
			.as(page.url())
			.extracting((violation) -> violation.getId() + " " + violation.getNodes().getFirst().getHtml())
			.isEmpty();
	}

	Page page() {
		return this.page;
	}

	/** The form that is being worked. */
	Locator form() {
		return this.form;
	}

	/** Goes to an address, and looks. */
	Visitor open(String address) {
		this.form = this.page.locator("main");
		this.page.navigate(this.home + address);
		return look();
	}

	/**
	 * Checks the page that is shown, and takes its picture on a phone and on a desktop.
	 */
	Visitor look() {
		assertThat(this.page.locator("h1").first()).isVisible();
		assertAccessible(this.page);
		String picture = "%s-%02d-%%d.png".formatted(this.name, ++this.pictures);
		for (int width : new int[] { PHONE, DESKTOP }) {
			this.page.setViewportSize(width, 900);
			this.page.screenshot(
					new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture.formatted(width))));
		}
		return this;
	}

	Visitor follow(String link) {
		this.page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first().click();
		return look();
	}

	/** Takes a patient's turn, from the home page. */
	Visitor turn(String title) {
		Locator turn = this.page.locator(".your-turn").filter(new Locator.FilterOptions().setHasText(title)).first();
		this.page.waitForNavigation(turn.locator("a")::click);
		return look();
	}

	Visitor choose(String field, String value) {
		this.form.locator("[name='%s'][value='%s']".formatted(field, value)).first().check();
		return this;
	}

	Visitor fill(String field, String text) {
		this.form.locator("[name='%s']".formatted(field)).first().fill(text);
		return this;
	}

	Visitor select(String field, String value) {
		this.form.locator("select[name='%s']".formatted(field)).first().selectOption(value);
		return this;
	}

	Visitor upload(String field, Path file) {
		this.form.locator("input[type=file][name='%s']".formatted(field)).setInputFiles(file);
		return this;
	}

	/** Ticks everything that can be ticked under a name. */
	Visitor tickAll(String field) {
		for (Locator box : this.form.locator("input[type=checkbox][name='%s']".formatted(field)).all()) {
			box.check();
		}
		return this;
	}

	/** Presses a button that leads to another page. */
	Visitor press(String button) {
		Locator wanted = this.page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
			.first();
		this.page.waitForNavigation(wanted::click);
		return look();
	}

	/** Opens, within the case page, the form of a task that waits. */
	Visitor work(String title) {
		Locator task = this.page.locator(".work").filter(new Locator.FilterOptions().setHasText(title)).first();
		assertThat(task).isVisible();
		if (task.evaluate("it => it.tagName === 'DETAILS' && !it.open").equals(true)) {
			task.locator("summary").click();
		}
		this.form = task.locator("form");
		assertThat(this.form).isVisible();
		return look();
	}

	/**
	 * Presses the button of the form that {@link #work} opened, and lands on the case
	 * page again.
	 */
	Visitor done(String button) {
		Locator wanted = this.form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
		this.page.waitForNavigation(wanted::click);
		this.form = this.page.locator("main");
		assertThat(this.page.locator(".message-done")).isVisible();
		return look();
	}

	Visitor reads(String text) {
		assertThat(this.page.locator("main")).containsText(text);
		return this;
	}

	Visitor signOut() {
		this.page.waitForNavigation(
				() -> this.page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out")).click());
		assertThat(this.page).hasURL(this.home + "/signed-out");
		return look();
	}

}
