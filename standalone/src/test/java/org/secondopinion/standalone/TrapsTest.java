package org.secondopinion.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of traps names tests; one that was renamed away, or does not run, covers
 * nothing.
 */
class TrapsTest {

	private static final Path PROJECT = Path.of("..");

	private static final int TRAPS = 13;

	private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*\\|$");

	private static final Pattern NAMED = Pattern.compile("`(\\w+)\\.(\\w+)`");

	/** A method without a result, with all that stands before it since a blank line. */
	private static final Pattern METHOD = Pattern.compile("((?:\\t\\S.*\\R|\\t\\t+\\S.*\\R)*)\\tvoid (\\w+)\\(");

	private static final Pattern TEST = Pattern.compile("(?m)^\\t@(?:Test|ParameterizedTest)\\b");

	private static final Pattern DISABLED = Pattern.compile("(?m)^\\t@(?:Disabled|Enabled)");

	private static final Pattern DISABLED_CLASS = Pattern.compile("(?m)^@(?:Disabled|Enabled)");

	private final String table = read(PROJECT.resolve("docs/traps.md"));

	@Test
	void everyTrapHasATest() {
		List<MatchResult> rows = ROW.matcher(this.table).results().toList();

		assertThat(rows).extracting((row) -> Integer.valueOf(row.group(1)))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, TRAPS).boxed().toList());
		assertThat(rows).allMatch((row) -> NAMED.matcher(row.group()).find());
	}

	@Test
	void everyTestThatIsNamedRuns() throws IOException {
		Map<String, String> tests = tests();
		List<MatchResult> named = NAMED.matcher(this.table).results().toList();

		assertThat(named).allSatisfy((name) -> assertThat(runs(tests.getOrDefault(name.group(1), ""), name.group(2)))
			.as("%s is a test that is not disabled", name.group())
			.isTrue());
	}

	private static boolean runs(String source, String test) {
		return !DISABLED_CLASS.matcher(source).find() && METHOD.matcher(source)
			.results()
			.anyMatch((method) -> method.group(2).equals(test) && TEST.matcher(method.group(1)).find()
					&& !DISABLED.matcher(method.group(1)).find());
	}

	private static Map<String, String> tests() throws IOException {
		try (Stream<Path> modules = Files.list(PROJECT)) {
			return modules.map((module) -> module.resolve("src/test/java"))
				.filter(Files::isDirectory)
				.flatMap(TrapsTest::sources)
				.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".java", ""), TrapsTest::read,
						(one, other) -> one + other));
		}
	}

	private static Stream<Path> sources(Path directory) {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter((file) -> file.toString().endsWith("Test.java")).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
