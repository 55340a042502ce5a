package org.secondopinion.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondopinion.domain.documents.AllergyRecord;
import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.FileRecognizer.Recognition;
import org.secondopinion.domain.documents.FileTraits;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.Medication;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Procedure;
import org.secondopinion.domain.documents.Reading;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.documents.Report;
import org.secondopinion.domain.records.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

class CcdaReaderTest {

	private static final Path SAMPLES = Path.of(System.getProperty("basedir", "."), "../../shared/data/ccda")
		.normalize();

	private static final String MEDICATION = """
			<entry><substanceAdministration moodCode="EVN"><id extension="m1"/><statusCode code="active"/>
			 <effectiveTime><low value="202401"/></effectiveTime><effectiveTime><period value="12" unit="h"/></effectiveTime>
			 <doseQuantity value="1"/><consumable><manufacturedProduct><manufacturedMaterial>
			  <code nullFlavor="OTH"><originalText><reference value="#med1"/></originalText></code>
			 </manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entry>
			""";

	private static final String ALLERGY = """
			<entry><act><id extension="a1"/><statusCode code="active"/>
			 <entryRelationship><observation><value code="419511003"/><participant><participantRole><playingEntity>
			  <code code="1" displayName="Examplicillin"/></playingEntity></participantRole></participant>
			  <entryRelationship typeCode="MFST"><observation><value displayName="Hives"/></observation></entryRelationship>
			 </observation></entryRelationship>
			 <entryRelationship><observation><code code="SEV"/><value code="24484000" displayName="Severe"/></observation>
			 </entryRelationship></act></entry>
			""";

	private static final String NO_ALLERGY = """
			<entry><act><statusCode code="active"/><entryRelationship><observation negationInd="true">
			 <value code="419199007"/></observation></entryRelationship></act></entry>
			""";

	private static final String RESULT = """
			<entry><organizer><code code="58410-2" displayName="Blood count"/><statusCode code="completed"/>
			 <effectiveTime><low value="20240301"/></effectiveTime>
			 <component><observation><code displayName="Hemoglobin"/><value value="13.2" unit="g/dL"/>
			  <interpretationCode displayName="Normal"/></observation></component></organizer></entry>
			""";

	private static final String PROCEDURE = """
			<entry><procedure><code displayName="Examplectomy"/><statusCode code="completed"/>
			 <effectiveTime value="20231105"/></procedure></entry>
			""";

	private static final String PROBLEM = """
			<entry><act><statusCode code="active"/><entryRelationship><observation>
			 <effectiveTime><low value="2019"/></effectiveTime><value code="1" displayName="Worn hip"/></observation>
			</entryRelationship></act></entry>
			""";

	@Test
	void theFileSaysWhoItIsAbout() {
		Person person = read(new CcdaFile()).person();

		assertThat(person.name()).isEqualTo(new Person.Name(List.of("Maria", "L"), "Example-Alvarez"));
		assertThat(person.birthDate()).isEqualTo(PartialDate.parse("1970-01-02"));
		assertThat(person.gender()).isEqualTo(Person.Gender.FEMALE);
		assertThat(person.city()).isEqualTo("Springfield");
		assertThat(person.state()).isEqualTo("IL");
		assertThat(person.phone()).isEqualTo("555-0100");
		assertThat(person.email()).isEqualTo("maria@example.org");
	}

	@Test
	void aMedicineIsReadWithItsDoseAndTheWordsThatItsCodeRefersTo() {
		HealthSummary summary = read(new CcdaFile().section("10160-0", "Medications",
				"<list><item ID=\"med1\">Examplinib <content>10 mg</content></item></list>", MEDICATION));

		assertThat(summary.medications()).singleElement().satisfies((medication) -> {
			assertThat(medication.what().label()).isEqualTo("Examplinib 10 mg");
			assertThat(medication.dosage()).isEqualTo("1, every 12 h");
			assertThat(medication.status()).isEqualTo(Medication.Status.ACTIVE);
			assertThat(medication.basis()).isEqualTo(Medication.Basis.STATED);
			assertThat(medication.since()).isEqualTo(PartialDate.parse("2024-01"));
			assertThat(medication.source().fileName()).isEqualTo("summary.xml");
			assertThat(medication.source().resourceId()).isEqualTo("m1");
		});
	}

	@Test
	void anAllergyIsReadWithoutItsSeverityAsAnother() {
		HealthSummary summary = read(new CcdaFile().section("48765-2", "Allergies", "", ALLERGY));

		assertThat(summary.allergies()).singleElement()
			.isInstanceOfSatisfying(AllergyRecord.Allergy.class, (allergy) -> {
				assertThat(allergy.substance().label()).isEqualTo("Examplicillin");
				assertThat(allergy.reactions()).singleElement()
					.satisfies((it) -> assertThat(it.label()).isEqualTo("Hives"));
				assertThat(allergy.present()).isTrue();
			});
	}

	@Test
	void noKnownAllergyIsAnAnswer() {
		HealthSummary summary = read(new CcdaFile().section("48765-2", "Allergies", "", NO_ALLERGY));

		assertThat(summary.allergies()).singleElement()
			.isInstanceOfSatisfying(AllergyRecord.NoKnownAllergy.class,
					(none) -> assertThat(none.scope()).isEqualTo(AllergyRecord.Scope.ANY));
		assertThat(summary.recordsInHand().kinds()).containsExactly(RecordKind.ALLERGIES);
	}

	@Test
	void resultsProceduresAndProblemsAreRead() {
		HealthSummary summary = read(new CcdaFile().section("30954-2", "Results", "", RESULT)
			.section("47519-4", "Procedures", "", PROCEDURE)
			.section("11450-4", "Problems", "", PROBLEM)
			.section("29762-2", "Social history", "Walks the dog.", ""));

		assertThat(summary.reports()).singleElement().satisfies((report) -> {
			assertThat(report.category()).isEqualTo(Report.Category.LABORATORY);
			assertThat(report.status()).isEqualTo(Report.Status.FINAL);
			assertThat(report.results()).singleElement()
				.satisfies((result) -> assertThat(result.value()).isEqualTo("13.2 g/dL"));
		});
		assertThat(summary.procedures()).singleElement().satisfies((procedure) -> {
			assertThat(procedure.status()).isEqualTo(Procedure.Status.DONE);
			assertThat(procedure.date()).isEqualTo(PartialDate.parse("2023-11-05"));
		});
		assertThat(summary.conditions()).singleElement().satisfies((condition) -> {
			assertThat(condition.what().label()).isEqualTo("Worn hip");
			assertThat(condition.status()).isEqualTo(Condition.Status.ACTIVE);
		});
		assertThat(summary.notRead()).containsExactly(Map.entry("Social history", 1));
		assertThat(summary.recordsInHand().kinds())
			.isEqualTo(Set.of(RecordKind.LABORATORY_RESULTS, RecordKind.PROCEDURE_SUMMARIES));
	}

	@ParameterizedTest
	@CsvSource({ "11506-3, CLINIC_NOTES", "18748-4, IMAGING_REPORTS", "11526-1, PATHOLOGY_REPORTS",
			"11504-8, PROCEDURE_SUMMARIES" })
	void aDocumentThatIsAReportIsInHandWithItsWords(String type, RecordKind kind) {
		HealthSummary summary = read(new CcdaFile().ofType(type)
			.section("8648-8", "Course", "<paragraph>It went well.</paragraph><paragraph>Very.</paragraph>", ""));

		assertThat(summary.recordsInHand().kinds()).containsExactly(kind);
		assertThat(summary.reports().getFirst().text()).isEqualTo("Course\nIt went well.\nVery.");
		assertThat(summary.notRead()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE ClinicalDocument [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
			"<!DOCTYPE ClinicalDocument SYSTEM \"http://127.0.0.1:1/hostile.dtd\">",
			"<!DOCTYPE ClinicalDocument [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
					+ "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>" })
	@Timeout(5)
	void aFileWithADocumentTypeIsRefused(String documentType) {
		String hostile = new CcdaFile().section("8648-8", "Course", "&d;&e;", "")
			.text()
			.replace("<ClinicalDocument", documentType + "<ClinicalDocument");

		assertThat(refusal(hostile)).isEqualTo(Refusal.UNREASONABLE);
		assertThat(GivenFile.named("summary.xml", hostile).recognized())
			.isEqualTo(new Recognition.Refused(Refusal.UNKNOWN_KIND));
	}

	@Test
	@Timeout(5)
	void endlessNestingAndEndlessElementsAreRefused() {
		String whole = new CcdaFile().section("8648-8", "Course", "HERE", "").text();

		assertThat(refusal(whole.replace("HERE", "<a>".repeat(100_000)))).isEqualTo(Refusal.UNREASONABLE);
		assertThat(refusal(whole.replace("HERE", "<a/>".repeat(600_000)))).isEqualTo(Refusal.UNREASONABLE);
	}

	@Test
	@Timeout(20)
	void aFileWithoutAnEndIsReadToTheLimitOnly() {
		byte[] beginning = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>".getBytes(StandardCharsets.UTF_8);
		InputStream endless = new SequenceInputStream(new ByteArrayInputStream(beginning), new InputStream() {

			private long read;

			@Override
			public int read() {
				this.read++;
				assertThat(this.read).isLessThan(HealthSummaryReader.MAX_BYTES + 100_000);
				return 'a';
			}

		});

		assertThat(new CcdaReader().read("endless.xml", endless)).isEqualTo(new Reading.Refused(Refusal.TOO_LARGE));
	}

	@Test
	void whatIsCutOffOrAboutNobodyOrAboutTwoIsRefused() {
		String whole = new CcdaFile().text();

		assertThat(refusal(whole.substring(0, whole.length() - 20))).isEqualTo(Refusal.DAMAGED);
		assertThat(refusal(new CcdaFile().ofNobody().text())).isEqualTo(Refusal.NO_PATIENT);
		assertThat(refusal(new CcdaFile().ofTwoPatients().text())).isEqualTo(Refusal.SEVERAL_PATIENTS);
	}

	@Test
	void theFileIsRecognizedByItsOutermostElement() {
		Recognition known = new Recognition.Known(FileTraits.of(FileKind.CCDA));

		assertThat(new GivenFile("a.pdf", new CcdaFile().bytes()).recognized()).isEqualTo(known);
		assertThat(new GivenFile("a.xml",
				new CcdaFile().text().replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16))
			.recognized()).isEqualTo(known);
		assertThat(GivenFile.named("a.xml", "<ClinicalDocument xmlns=\"urn:other\"/>").recognized())
			.isEqualTo(new Recognition.Refused(Refusal.UNKNOWN_KIND));
	}

	@Test
	void aWholeFileIsReadAlsoWhereTheSampleDocumentsAreNot() throws IOException {
		try (InputStream in = CcdaReaderTest.class.getResourceAsStream("made-up-summary.xml")) {
			GivenFile file = new GivenFile("made-up-summary.xml", Objects.requireNonNull(in).readAllBytes());

			assertThat(file.recognized()).isEqualTo(new Recognition.Known(FileTraits.of(FileKind.CCDA)));
			HealthSummary summary = ((Reading.Read) new CcdaReader().read(file.name(), file.open())).summary();
			assertThat(summary.person().name().full()).isEqualTo("Maria Example-Alvarez");
			assertThat(summary.person().birthDate()).isEqualTo(PartialDate.parse("1970-01-02"));
			assertThat(summary.procedures()).singleElement()
				.extracting((procedure) -> procedure.what().label())
				.isEqualTo("Look into the knee");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ccd.xml                        | Isabella Jones         | 1
			consultation_note.xml          | Eve Betterhalf         | 4
			diagnostic_imaging_report.xml  | Adam Everyman          | 1
			operative_note.xml             | Isabella Isa Jones     | 1
			progress_note.xml              | Adam Frankie Everyman  | 4
			referral_note.xml              | Eve Betterhalf         | 4
			""")
	void documentsThatOthersWroteAreRead(String file, String name, int kinds) {
		Assumptions.assumeTrue(Files.isDirectory(SAMPLES), () -> "The sample documents are not at " + SAMPLES);
		GivenFile sample = GivenFile.of(SAMPLES.resolve(file));

		assertThat(sample.recognized()).isEqualTo(new Recognition.Known(FileTraits.of(FileKind.CCDA)));
		HealthSummary summary = ((Reading.Read) new CcdaReader().read(file, sample.open())).summary();
		assertThat(summary.person().name().full()).isEqualTo(name);
		assertThat(summary.recordsInHand().kinds()).hasSize(kinds);
	}

	private static HealthSummary read(CcdaFile file) {
		Reading reading = new CcdaReader().read("summary.xml", new ByteArrayInputStream(file.bytes()));
		assertThat(reading).isInstanceOf(Reading.Read.class);
		return ((Reading.Read) reading).summary();
	}

	private static Refusal refusal(String file) {
		Reading reading = new CcdaReader().read("summary.xml",
				new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
		assertThat(reading).isInstanceOf(Reading.Refused.class);
		return ((Reading.Refused) reading).refusal();
	}

}
