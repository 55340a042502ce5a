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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of traps names tests; a test that was renamed away covers nothing. */
class TrapsTest {

	private static final Path PROJECT = Path.of("..");

	private static final int TRAPS = 13;

	private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*\\|$");

	private static final Pattern NAMED = Pattern.compile("`(\\w+)\\.(\\w+)`");

	private final String table = read(PROJECT.resolve("docs/traps.md"));

	@Test
	void everyTrapHasATest() {
		assertThat(ROW.matcher(this.table).results()).hasSize(TRAPS)
			.allMatch((row) -> NAMED.matcher(row.group()).find());
	}

	@Test
	void everyTestThatIsNamedIsThere() throws IOException {
		Map<String, String> tests = tests();
		List<MatchResult> named = NAMED.matcher(this.table).results().toList();

		assertThat(named).allSatisfy((name) -> assertThat(tests.getOrDefault(name.group(1), "")).as(name.group())
			.containsPattern("void " + name.group(2) + "\\("));
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
