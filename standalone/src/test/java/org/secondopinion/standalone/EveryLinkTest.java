package org.secondopinion.standalone;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondopinion.browser.InChromium;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a page offers, opens: every link is followed, from the home of each person
 * through all sample cases, wherever these are.
 */
@InChromium
@Order(Integer.MAX_VALUE - 1)
class EveryLinkTest {

	private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

	/** What is no page, and what ends the visit. */
	private static final Pattern NO_PAGE = Pattern
		.compile("/(assets|css|js|fonts|webjars|logout|oauth2)/?.*|.*/content");

	private final Platform platform = Platform.shared();

	@ParameterizedTest
	@ValueSource(strings = { "maria", "noah", "ruth", "paula", "sam", "nina", "chen", "lindqvist", "grace", "alex" })
	void everyLinkOpens(String name, Browser browser) {
		APIRequestContext requests = Visitor.signIn(browser, name).page().request();
		Set<String> seen = new HashSet<>(Set.of("/"));
		Deque<String> toOpen = new ArrayDeque<>(seen);
		List<String> broken = new ArrayList<>();
		while (!toOpen.isEmpty()) {
			String address = toOpen.remove();
			APIResponse answer = requests.get(this.platform.address() + address);
			if (answer.status() != 200) {
				broken.add(answer.status() + " " + address);
			}
			linksOf(answer).filter(seen::add).forEach(toOpen::add);
			answer.dispose();
		}

		assertThat(broken).isEmpty();
		assertThat(seen).hasSizeGreaterThan(3);
	}

	private static Stream<String> linksOf(APIResponse answer) {
		if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
			return Stream.empty();
		}
		return LINK.matcher(answer.text())
			.results()
			.map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
			.filter((link) -> !NO_PAGE.matcher(URI.create(link.replace(" ", "%20")).getPath()).matches());
	}

}
