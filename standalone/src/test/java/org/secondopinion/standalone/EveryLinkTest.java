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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a page offers, opens: every link is followed, from the home of each person
 * through all sample cases, wherever these are.
 */
@Order(Integer.MAX_VALUE - 1)
class EveryLinkTest {

	private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

	/** What is no page, and what ends the visit. */
	private static final Pattern NO_PAGE = Pattern
		.compile("/(assets|css|js|fonts|webjars|logout|oauth2)/?.*|.*/content");

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
	@ValueSource(strings = { "maria", "noah", "ruth", "paula", "sam", "nina", "chen", "lindqvist", "grace", "alex" })
	void everyLinkOpens(String name) {
		APIRequestContext requests = Visitor.signIn(chromium, platform, name).page().request();
		Set<String> seen = new HashSet<>(Set.of("/"));
		Deque<String> toOpen = new ArrayDeque<>(seen);
		List<String> broken = new ArrayList<>();
		while (!toOpen.isEmpty()) {
			String address = toOpen.remove();
			APIResponse answer = requests.get(platform.address() + address);
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
