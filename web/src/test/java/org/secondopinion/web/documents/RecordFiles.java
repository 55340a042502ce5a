package org.secondopinion.web.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** Health record files to bring. */
final class RecordFiles {

	private static final Path SAMPLES = Path.of(System.getProperty("basedir", "."), "../../shared/data/fhir")
		.normalize();

	private RecordFiles() {
	}

	/**
	 * A record with one present diagnosis, a medicine with its dose and an allergy.
	 * @param given the given name
	 * @param family the family name
	 * @return a FHIR bundle
	 */
	static byte[] recordOf(String given, String family) {
		return """
				{"resourceType": "Bundle", "type": "collection", "entry": [
				 {"resource": {"resourceType": "Patient", "id": "p1", "birthDate": "1970-01-02",
				  "name": [{"given": ["%s"], "family": "%s"}], "address": [{"city": "Springfield", "state": "IL"}]}},
				 {"resource": {"resourceType": "Condition", "id": "c1", "subject": {"reference": "Patient/p1"},
				  "code": {"text": "Worn hip"}, "onsetDateTime": "2019-03-07",
				  "clinicalStatus": {"coding": [{"code": "active"}]}}},
				 {"resource": {"resourceType": "MedicationRequest", "id": "m1", "subject": {"reference": "Patient/p1"},
				  "status": "active", "intent": "order", "authoredOn": "2020-05-01",
				  "medicationCodeableConcept": {"text": "Examplinib 10 mg"},
				  "dosageInstruction": [{"text": "one a day"}]}},
				 {"resource": {"resourceType": "AllergyIntolerance", "id": "a1", "patient": {"reference": "Patient/p1"},
				  "code": {"text": "Examplicillin <b>"}}}]}
				""".formatted(given, family).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Synthetic patients' records that others wrote; a test is skipped where they are
	 * not.
	 * @return the files
	 */
	static List<Path> samples() {
		Assumptions.assumeTrue(Files.isDirectory(SAMPLES), () -> "The sample records are not at " + SAMPLES);
		try (Stream<Path> files = Files.list(SAMPLES)) {
			return files.filter((file) -> file.toString().endsWith(".json")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
