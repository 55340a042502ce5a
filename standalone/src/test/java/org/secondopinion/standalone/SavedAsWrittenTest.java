package org.secondopinion.standalone;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.secondopinion.browser.InChromium;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Dr. Testwell writes an opinion in a real browser: nothing has to be saved by hand, and
 * two windows of the same opinion never overwrite each other.
 */
@InChromium
class SavedAsWrittenTest {

	@Test
	void anOpinionIsSavedAsItIsWrittenAndTwoWindowsKeepEachOthersWords(Browser browser) {
		Visitor chen = Visitor.signIn(browser, "chen").open("/reviews").follow("Write the opinion");
		Page first = chen.page();
		Page second = first.context().newPage();
		second.navigate(first.url());

		write(first, "RISKS", "It may hurt for some weeks.");
		assertThat(first.locator("#saved")).containsText("Saved ");
		assertThat(first.locator("#preview")).containsText("It may hurt for some weeks.");
		write(first, "BENEFITS", "You keep your own hip.");
		assertThat(first.locator("#preview")).containsText("You keep your own hip.");

		write(second, "RISKS", "It hardly hurts.");
		assertThat(second.locator("#saved")).containsText("changed in another window");
		second.waitForNavigation(() -> second.getByText("Show both versions").click());
		Visitor.assertAccessible(second);
		assertThat(field(second, "RISKS")).hasValue("It hardly hurts.");
		assertThat(second.locator("main form")).containsText("It may hurt for some weeks.");
		assertThat(second.locator("main form")).containsText("You keep your own hip.");
	}

	private static void write(Page page, String row, String words) {
		Locator field = field(page, row);
		field.fill(words);
		field.blur();
	}

	private static Locator field(Page page, String row) {
		return page.locator("[name='rows[%s].plain']".formatted(row));
	}

}
