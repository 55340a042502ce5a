package org.secondopinion.domain.documents;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.records.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class FoundOnFileTests {

	private static final CaseId CASE = CaseId.random();

	@Test
	void aCaseWithoutAFileHasNothingInHand() {
		assertThat(new FoundOnFile((_) -> Optional.empty()).of(CASE)).isEmpty();
	}

	@Test
	void whatIsInHandIsSaidWithItsFileAndWhatToLookAt() {
		HealthSummary summary = new Records().withAllergy()
			.withMedication(Medication.Status.ACTIVE, null)
			.withImagingStudy()
			.summary();

		assertThat(new FoundOnFile((_) -> Optional.of(summary)).of(CASE)).containsExactly(
				entry(RecordKind.MEDICATION_LIST,
						"Found in record.json: 1 entry. The file gives no dose for some of the medicines."),
				entry(RecordKind.ALLERGIES, "Found in record.json: 1 entry."));
	}

	@Test
	void theLatestDayIsSaid() {
		Source source = new Source("record.json", "Procedure", "x", PartialDate.parse("2024-03-07"));
		Procedure procedure = new Procedure(Term.of("Examplectomy"), Procedure.Status.DONE, source.date(), "went well",
				source);

		assertThat(new FoundOnFile((_) -> Optional.of(new Records().with(procedure).summary())).of(CASE)).containsEntry(
				RecordKind.PROCEDURE_SUMMARIES, "Found in record.json: 1 entry, the latest of March 7, 2024.");
	}

	@Test
	void twoFilesAreReadTogether() {
		HealthSummary first = new Records().withAllergy().summary();
		HealthSummary second = new Records().withLaboratoryValue("5 mmol/L").summary();

		assertThat(new FoundOnFile((_) -> Optional.of(first.and(second))).of(CASE))
			.containsOnlyKeys(RecordKind.ALLERGIES, RecordKind.LABORATORY_RESULTS);
	}

}
