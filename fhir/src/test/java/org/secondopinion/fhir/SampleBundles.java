package org.secondopinion.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Synthetic patients' records that others wrote; tests are skipped where they are not.
 */
final class SampleBundles {

	private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "../../shared/data/fhir")
		.normalize();

	private SampleBundles() {
	}

	static List<Path> all() {
		Assumptions.assumeTrue(Files.isDirectory(FOLDER), () -> "The sample records are not at " + FOLDER);
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".json")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path file(String name) {
		return all().stream().filter((file) -> file.endsWith(name)).findFirst().orElseThrow();
	}

	static HealthSummary read(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			Reading reading = Bundles.READER.read(file.getFileName().toString(), in);
			assertThat(reading).isInstanceOf(Reading.Read.class);
			return ((Reading.Read) reading).summary();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
