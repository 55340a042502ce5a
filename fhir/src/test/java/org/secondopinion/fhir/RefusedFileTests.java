package org.secondopinion.fhir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.Reading;
import org.secondopinion.domain.documents.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RefusedFileTests {

	private static final String CONDITION = """
			{"resourceType": "Condition", "id": "c1", "subject": {"reference": "Patient/p1"},
			 "code": {"text": "Arthritis é"}, "note": [{"text": "since \\u00e9 spring"}], "x": [true, false, null, -1.5e3]}""";

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n\t " })
	void anEmptyFile(String content) {
		assertThat(Bundles.refusal(content)).isEqualTo(Refusal.EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dear doctor,", "%PDF-1.7 ...", "<Bundle xmlns=\"http://hl7.org/fhir\"/>", "{name: Maria}",
			"PK\u0003\u0004" })
	void aFileThatIsNotJson(String content) {
		assertThat(Bundles.refusal(content)).isEqualTo(Refusal.NOT_JSON);
	}

	@Test
	void aBundleWithSomethingBehindIt() {
		assertThat(Bundles.refusal(Bundles.withPatient() + "<html>")).isEqualTo(Refusal.NOT_JSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "42", "\"Bundle\"", "{}", "{\"name\": \"Maria\"}",
			"{\"entry\": [{\"resource\": 5}]}", "{\"resourceType\": 5}" })
	void jsonThatIsNotFhir(String content) {
		assertThat(Bundles.refusal(content)).isEqualTo(Refusal.NOT_FHIR);
	}

	@Test
	void aSingleEntryOfARecord() {
		assertThat(Bundles.refusal(Bundles.PATIENT)).isEqualTo(Refusal.NOT_A_BUNDLE);
	}

	@Test
	void entriesLineByLineInsteadOfABundle() {
		assertThat(Bundles.refusal(Bundles.PATIENT + "\n" + CONDITION)).isEqualTo(Refusal.NOT_A_BUNDLE);
	}

	@Test
	void aFileCutOffAnywhere() {
		byte[] whole = Bundles.withPatient(CONDITION).getBytes(StandardCharsets.UTF_8);

		for (int length = 1; length < whole.length; length++) {
			assertThat(refusal(new ByteArrayInputStream(whole, 0, length))).as("cut off after %d bytes", length)
				.isEqualTo(Refusal.TRUNCATED);
		}
	}

	@Test
	void aBundleWithoutAPatient() {
		assertThat(Bundles.refusal(Bundles.of(CONDITION))).isEqualTo(Refusal.NO_PATIENT);
	}

	@Test
	void aBundleWithoutEntries() {
		assertThat(Bundles.refusal("{\"resourceType\": \"Bundle\", \"type\": \"searchset\"}"))
			.isEqualTo(Refusal.NO_PATIENT);
	}

	@Test
	void aBundleOfTwoPatients() {
		String other = Bundles.PATIENT.replace("p1", "p2");

		assertThat(Bundles.refusal(Bundles.withPatient(other))).isEqualTo(Refusal.SEVERAL_PATIENTS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Patient/p2", "https://example.org/fhir/Patient/p2",
			"urn:uuid:00000000-0000-0000-0000-000000000002", "Patient?identifier=2" })
	void anEntryAboutAPatientWhoIsNotInTheBundle(String someoneElse) {
		String condition = CONDITION.replace("Patient/p1", someoneElse);

		assertThat(Bundles.refusal(Bundles.withPatient(condition))).isEqualTo(Refusal.SEVERAL_PATIENTS);
	}

	@Test
	void aPatientOfTheSameNumberAtAnotherHospital() {
		assertThat(Bundles.refusal(
				"""
						{"resourceType": "Bundle", "type": "searchset", "entry": [
						 {"fullUrl": "https://lakeside.example.org/Patient/1", "resource": {"resourceType": "Patient", "id": "1"}},
						 {"fullUrl": "https://lakeside.example.org/Condition/1", "resource": {"resourceType": "Condition",
						  "id": "1", "subject": {"reference": "https://hillside.example.org/Patient/1"}}}]}"""))
			.isEqualTo(Refusal.SEVERAL_PATIENTS);
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			{"resourceType": "Condition", "clinicalStatus": "active"}""", """
			{"resourceType": "MedicationOrder", "status": "active"}""", """
			{"resourceType": "DiagnosticReport", "category": {"text": "Laboratory"}}""", """
			{"resourceType": "Encounter", "class": "outpatient"}""", """
			{"resourceType": "Encounter", "class": [{"coding": [{"code": "AMB"}]}]}""", """
			{"resourceType": "MedicationRequest", "medication": {"concept": {"text": "Examplinib"}}}""" })
	void aBundleOfAnotherFhirVersion(String resource) {
		assertThat(Bundles.refusal(Bundles.withPatient(resource))).isEqualTo(Refusal.OTHER_VERSION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "{\"a\":" })
	void nestingThatNoRecordHas(String open) {
		assertThat(Bundles.refusal("{\"x\": " + open.repeat(100_000))).isEqualTo(Refusal.UNREASONABLE);
	}

	@Test
	void aWordOfElevenMegabytes() {
		String name = "a".repeat(11_000_000);

		assertThat(Bundles.refusal(Bundles.of("{\"resourceType\": \"Patient\", \"id\": \"" + name + "\"}")))
			.isEqualTo(Refusal.UNREASONABLE);
	}

	@Test
	void moreEntriesThanAnyRecordHas() {
		assertThat(refusal(new Endless("{\"resourceType\": \"Bundle\", \"entry\": [".getBytes(StandardCharsets.UTF_8),
				"{},".getBytes(StandardCharsets.UTF_8), 20_000_000)))
			.isEqualTo(Refusal.UNREASONABLE);
	}

	@Test
	void aFileOf200MegabytesIsNotReadBeyondTheLimit() {
		String note = "It hurts more in the morning. ".repeat(100);
		String entry = "{\"resource\": " + CONDITION.replace("since", note) + "},\n";
		Endless file = new Endless("{\"resourceType\": \"Bundle\", \"entry\": [\n".getBytes(StandardCharsets.UTF_8),
				entry.getBytes(StandardCharsets.UTF_8), 200L * 1024 * 1024);

		assertThat(refusal(file)).isEqualTo(Refusal.TOO_LARGE);
		assertThat(file.handedOut()).isBetween(HealthSummaryReader.MAX_BYTES,
				HealthSummaryReader.MAX_BYTES + 64 * 1024);
	}

	@Test
	void a200MegabyteFileOfBlanks() {
		Endless file = new Endless(new byte[0], " ".repeat(1000).getBytes(StandardCharsets.UTF_8), 200L * 1024 * 1024);

		assertThat(refusal(file)).isEqualTo(Refusal.TOO_LARGE);
	}

	@Test
	void aFailingStreamIsNotBlamedOnTheFile() {
		IOException failure = new IOException("connection reset");
		byte[] whole = Bundles.withPatient(CONDITION).getBytes(StandardCharsets.UTF_8);
		InputStream failing = new SequenceInputStream(new ByteArrayInputStream(whole, 0, whole.length / 2),
				new InputStream() {
					@Override
					public int read() throws IOException {
						throw failure;
					}
				});

		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> Bundles.READER.read("record.json", failing))
			.withCause(failure);
	}

	private static Refusal refusal(InputStream in) {
		Reading reading = Bundles.READER.read("record.json", in);
		assertThat(reading).isInstanceOf(Reading.Refused.class);
		return ((Reading.Refused) reading).refusal();
	}

}
