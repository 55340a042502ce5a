package org.secondopinion.persistence.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.documents.AllergyRecord;
import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.ConfirmedSummaries;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.Documents;
import org.secondopinion.domain.documents.Encounter;
import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.HealthRecordFile;
import org.secondopinion.domain.documents.HealthRecordFiles;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.ImagingStudy;
import org.secondopinion.domain.documents.Medication;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Procedure;
import org.secondopinion.domain.documents.Report;
import org.secondopinion.domain.documents.Source;
import org.secondopinion.domain.documents.Term;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PersistenceTest
class HealthRecordFilesTest {

	private static final Instant LATER = SampleCases.OPENED.plusSeconds(3600);

	@Autowired
	private SampleCases samples;

	@Autowired
	private HealthRecordFiles files;

	@Autowired
	private Documents documents;

	@Autowired
	private ConfirmedSummaries summaries;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aFileComesBackWithEverythingItSays() throws IOException {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		HealthRecordFile.Pending file = pending(caseFile, "record.json", "content — ñ\u0000");

		add(file, "content — ñ\u0000");

		assertThat(this.files.find(caseFile.id(), file.document().id())).contains(file);
		assertThat(this.documents.content(file.document()).readAllBytes())
			.isEqualTo("content — ñ\u0000".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aFileThatWaitsToBeConfirmedDoesNotCount() {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		add(pending(caseFile, "record.json", "content"), "content");

		assertThat(this.summaries.of(caseFile.id())).isEmpty();
	}

	@Test
	void aConfirmedFileCounts() {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		HealthRecordFile.Pending file = pending(caseFile, "record.json", "content");
		add(file, "content");
		HealthRecordFile.Confirmed confirmed = file.confirmed(LATER, caseFile.patient());

		this.files.save(confirmed);

		assertThat(this.files.find(caseFile.id(), file.document().id())).contains(confirmed);
		assertThat(this.files.of(caseFile.id())).containsExactly(new HealthRecordFiles.Listed(file.document(), LATER));
		assertThat(this.summaries.of(caseFile.id())).contains(file.summary());
	}

	@Test
	void twoConfirmedFilesAreReadTogether() {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		HealthRecordFile.Pending first = pending(caseFile, "first.json", "one");
		HealthRecordFile.Pending second = pending(caseFile, "second.json", "another");
		add(first, "one");
		add(second, "another");

		this.files.save(second.confirmed(LATER.plusSeconds(60), caseFile.patient()));
		this.files.save(first.confirmed(LATER, caseFile.patient()));

		assertThat(this.summaries.of(caseFile.id())).contains(first.summary().and(second.summary()));
	}

	@Test
	void aFileIsFoundByItsContentInItsOwnCaseOnly() {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		CaseFile other = this.samples.caseOf("Maria Example");
		HealthRecordFile.Pending file = pending(caseFile, "record.json", "content");
		add(file, "content");

		assertThat(this.documents.withContent(caseFile.id(), file.document().sha256()))
			.contains(new Documents.Held(file.document(), false));
		assertThat(this.documents.withContent(other.id(), file.document().sha256())).isEmpty();
		assertThat(this.files.find(other.id(), file.document().id())).isEmpty();
	}

	@Test
	void theSameContentIsNotKeptTwice() {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		add(pending(caseFile, "record.json", "content"), "content");

		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> add(pending(caseFile, "copy.json", "content"), "content"));
	}

	@Test
	void ofAFileThatIsThrownAwayNothingIsLeft() {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		HealthRecordFile.Pending file = pending(caseFile, "record.json", "content");
		add(file, "content");

		this.files.remove(file);

		assertThat(this.files.of(caseFile.id())).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from health_summary where document = ?")
			.param(file.document().id().value())
			.query(Long.class)
			.single()).isZero();
	}

	private void add(HealthRecordFile.Pending file, String content) {
		this.files.add(file, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

	private static HealthRecordFile.Pending pending(CaseFile caseFile, String name, String content) {
		int size = content.getBytes(StandardCharsets.UTF_8).length;
		String sha256 = HexFormat.of().toHexDigits(content.hashCode()).repeat(8);
		return new HealthRecordFile.Pending(new Document(DocumentId.random(), caseFile.id(), name, FileKind.FHIR, size,
				sha256, SampleCases.OPENED, caseFile.patient()), everything(name));
	}

	/** One item of every kind, with every shape of date and nothing left out. */
	private static HealthSummary everything(String file) {
		Source source = new Source(file, "Anything", "1", PartialDate.parse("2019-03-07"));
		Term term = new Term("Worn hip (disorder)", List.of(new Term.Code("http://snomed.info/sct", "1")));
		Person person = new Person(new Person.Name(List.of("Testina"), "Fictional"), List.of(Person.Name.NONE),
				PartialDate.parse("1970"), Person.Gender.FEMALE, Person.SexAtBirth.FEMALE, "Springfield", "IL",
				"555-0100", "testina@example.org", new Person.Death(null), source);
		return new HealthSummary(file, person,
				List.of(new Condition(term, Condition.Status.ACTIVE, Condition.Certainty.CONFIRMED,
						PartialDate.parse("2019-03"), null, source)),
				List.of(new Medication(term, "1 a day — ñ", Medication.Status.ACTIVE, Medication.Basis.PRESCRIBED, null,
						source)),
				List.of(new AllergyRecord.Allergy(term, List.of(Term.of("rash")), true, true, null, source),
						new AllergyRecord.NoKnownAllergy(AllergyRecord.Scope.FOOD, source)),
				List.of(new Procedure(term, Procedure.Status.DONE, PartialDate.parse("2018"), "went well", source)),
				List.of(new Report(Report.Category.LABORATORY, term, null, Report.Status.FINAL, null,
						List.of(new Report.Result(term, "5", "High")),
						List.of(new Report.Attachment("Report", "application/pdf", true)), source)),
				List.of(new ImagingStudy(List.of("Ultrasound"), List.of("hip"), null, null, 2, source)),
				List.of(new Encounter(term, null, null, "Elsewhere Clinic", null, source)),
				new TreeMap<>(Map.of("Claim", 3)));
	}

}
