package org.secondopinion.domain.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.records.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class FoundOnFileTests {

	private static final CaseId CASE = CaseId.random();

	private static final AttachedRecords NOTHING_ATTACHED = (_) -> List.of();

	@Test
	void aCaseWithoutAFileHasNothingInHand() {
		assertThat(new FoundOnFile((_) -> Optional.empty(), NOTHING_ATTACHED).of(CASE)).isEmpty();
	}

	@Test
	void whatIsInHandIsSaidWithItsFileAndWhatToLookAt() {
		HealthSummary summary = new Records().withAllergy()
			.withMedication(Medication.Status.ACTIVE, null)
			.withImagingStudy()
			.summary();

		assertThat(new FoundOnFile((_) -> Optional.of(summary), NOTHING_ATTACHED).of(CASE)).containsExactly(
				entry(RecordKind.MEDICATION_LIST,
						"Found in record.json: 1 entry. The file gives no dose for some of the medicines."),
				entry(RecordKind.ALLERGIES, "Found in record.json: 1 entry."));
	}

	@Test
	void theLatestDayIsSaid() {
		Source source = new Source("record.json", "Procedure", "x", PartialDate.parse("2024-03-07"));
		Procedure procedure = new Procedure(Term.of("Examplectomy"), Procedure.Status.DONE, source.date(), "went well",
				source);

		assertThat(
				new FoundOnFile((_) -> Optional.of(new Records().with(procedure).summary()), NOTHING_ATTACHED).of(CASE))
			.containsEntry(RecordKind.PROCEDURE_SUMMARIES,
					"Found in record.json: 1 entry, the latest of March 7, 2024.");
	}

	@Test
	void twoFilesAreReadTogether() {
		HealthSummary first = new Records().withAllergy().summary();
		HealthSummary second = new Records().withLaboratoryValue("5 mmol/L").summary();

		assertThat(new FoundOnFile((_) -> Optional.of(first.and(second)), NOTHING_ATTACHED).of(CASE))
			.containsOnlyKeys(RecordKind.ALLERGIES, RecordKind.LABORATORY_RESULTS);
	}

	@Test
	void whatWasAttachedIsSaidByTheNamesOfTheFiles() {
		HealthSummary summary = new Records().withAllergy().summary();
		AttachedRecords attached = (_) -> List.of(attached("later.pdf", true), attached("earlier.pdf", false));

		assertThat(new FoundOnFile((_) -> Optional.of(summary), attached).of(CASE)).containsExactly(
				entry(RecordKind.LABORATORY_RESULTS,
						"Attached: earlier.pdf. Attached: later.pdf, which needs a password."),
				entry(RecordKind.ALLERGIES,
						"Found in record.json: 1 entry. Attached: earlier.pdf. Attached: later.pdf, which needs a password."));
	}

	private static AttachedFile.Attached attached(String name, boolean locked) {
		PersonId by = new PersonId(UUID.randomUUID());
		Document document = new Document(DocumentId.random(), CASE, name, FileKind.PDF, 10, "0".repeat(64),
				Instant.EPOCH, by);
		return new AttachedFile.Attached(document, new FileTraits(FileKind.PDF, locked, null),
				Set.of(RecordKind.ALLERGIES, RecordKind.LABORATORY_RESULTS), "", Instant.EPOCH, by);
	}

}
