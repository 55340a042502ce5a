package org.secondopinion.persistence.documents;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.Documents;
import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.FileTraits;
import org.secondopinion.domain.documents.ImageHeader;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Source;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PersistenceTest
class AttachedFilesTest {

	/** More than three pieces, and not a whole number of them. */
	private static final byte[] LARGE = new byte[1_700_001];

	static {
		new Random(7).nextBytes(LARGE);
	}

	@Autowired
	private SampleCases samples;

	@Autowired
	private AttachedFiles files;

	@Autowired
	private Documents documents;

	@Test
	void aFileComesBackAsItWasBrought() throws IOException {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		AttachedFile.Pending file = pending(caseFile, image(), LARGE);

		this.files.add(file, new ByteArrayInputStream(LARGE));

		assertThat(this.files.find(caseFile.id(), file.document().id())).contains(file);
		try (InputStream content = this.documents.content(file.document())) {
			assertThat(content.readAllBytes()).isEqualTo(LARGE);
		}
	}

	@Test
	void whatIsInItIsKept() {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		AttachedFile.Pending file = pending(caseFile, new FileTraits(FileKind.PDF, true, null), new byte[3]);
		this.files.add(file, new ByteArrayInputStream(new byte[3]));

		AttachedFile.Attached attached = file.holding(Set.of(RecordKind.IMAGES, RecordKind.CLINIC_NOTES), "A note — ñ",
				SampleCases.OPENED, caseFile.patient());
		this.files.save(attached);

		assertThat(this.files.of(caseFile.id())).containsExactly(attached);
		assertThat(this.files.attached(caseFile.id(), RecordKind.IMAGES)).containsExactly(attached);
		assertThat(this.files.attached(caseFile.id(), RecordKind.ALLERGIES)).isEmpty();
	}

	@Test
	void aFileBelongsToItsCaseOnly() {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		CaseFile other = this.samples.caseOf("Maria Example");
		AttachedFile.Pending file = pending(caseFile, image(), new byte[1]);
		this.files.add(file, new ByteArrayInputStream(new byte[1]));

		assertThat(this.files.find(other.id(), file.document().id())).isEmpty();
		assertThat(this.documents.find(other.id(), file.document().id())).isEmpty();
		assertThat(this.documents.find(caseFile.id(), file.document().id()))
			.contains(new Documents.Held(file.document(), false));
	}

	@Test
	void theVolumeOfACaseCountsWhatWaitsAndWhatCounts() {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		AttachedFile.Pending first = pending(caseFile, image(), new byte[10]);
		AttachedFile.Pending second = pending(caseFile, image(), new byte[20]);
		this.files.add(first, new ByteArrayInputStream(new byte[10]));
		this.files.add(second, new ByteArrayInputStream(new byte[20]));
		this.files.save(first.holding(Set.of(), "A letter", SampleCases.OPENED, caseFile.patient()));

		assertThat(this.documents.volume(caseFile.id(), caseFile.patient())).isEqualTo(new Documents.Volume(2, 1, 30));
		assertThat(this.documents.volume(caseFile.id(), new PersonId(UUID.randomUUID())))
			.as("what others brought waits for others")
			.isEqualTo(new Documents.Volume(2, 0, 30));
		assertThat(this.documents.volume(this.samples.caseOf("Maria Example").id(), caseFile.patient()))
			.isEqualTo(new Documents.Volume(0, 0, 0));
	}

	@Test
	void aFileThatIsTakenBackWhileItIsReadDoesNotEndAsIfItWereWhole() throws IOException {
		CaseFile caseFile = this.samples.caseOf("Testina Fictional");
		AttachedFile.Pending file = pending(caseFile, image(), LARGE);
		this.files.add(file, new ByteArrayInputStream(LARGE));

		try (InputStream content = this.documents.content(file.document())) {
			content.readNBytes(10);
			this.files.remove(file);

			assertThatExceptionOfType(EOFException.class).isThrownBy(content::readAllBytes);
		}
	}

	private static AttachedFile.Pending pending(CaseFile caseFile, FileTraits traits, byte[] content) {
		DocumentId id = DocumentId.random();
		return new AttachedFile.Pending(
				new Document(id, caseFile.id(), "scan.dcm", traits.kind(), content.length,
						HexFormat.of().toHexDigits(id.hashCode()).repeat(8), SampleCases.OPENED, caseFile.patient()),
				traits);
	}

	private static FileTraits image() {
		Person person = new Person(new Person.Name(List.of("Testina"), "Fictional"), List.of(),
				PartialDate.parse("1970-01-02"), Person.Gender.FEMALE, Person.SexAtBirth.NOT_STATED, null, null, null,
				null, null, new Source("scan.dcm", "DICOM", "", null));
		return new FileTraits(FileKind.DICOM, false,
				new ImageHeader(person, "1", PartialDate.parse("2024-03-07"), "CT", "Chest"));
	}

}
