package org.secondopinion.domain.documents;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.secondopinion.domain.documents.AllergyRecord.Scope;
import org.secondopinion.domain.documents.Evidence.Absent;
import org.secondopinion.domain.documents.Evidence.Caution;
import org.secondopinion.domain.documents.Evidence.InHand;
import org.secondopinion.domain.documents.Evidence.OnlyMentioned;
import org.secondopinion.domain.documents.Report.Category;
import org.secondopinion.domain.records.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

class RecordsInHandTests {

	private static final Term KNEE_SURGERY = Term.of("Knee surgery");

	private static final Term WRITING_DOWN_MEDICINES = new Term("Documentation of current medications",
			List.of(new Term.Code("http://snomed.info/sct", "428191000124101")));

	private final Records records = new Records();

	@Test
	void anEmptyRecordPutsNothingInHand() {
		RecordsInHand inHand = this.records.summary().recordsInHand();

		assertThat(inHand.kinds()).isEmpty();
		assertThat(inHand.evidence()).containsOnlyKeys(RecordKind.values());
		assertThat(inHand.evidence().values()).containsOnly(new Absent());
	}

	@Test
	void visitsWithoutWordsAreNoClinicNotes() {
		this.records.withVisit();

		assertOnlyMentioned(RecordKind.CLINIC_NOTES, Caution.VISIT_WITHOUT_NOTE, "v1");
	}

	@Test
	void aNoteWithWordsIsAClinicNote() {
		this.records.withVisit().withReport(Category.NOTE, Report.Status.FINAL, "She walks well.");

		assertInHand(RecordKind.CLINIC_NOTES);
	}

	@Test
	void laboratoryValuesAreLaboratoryResults() {
		this.records.withLaboratoryValue("85 mg/dL");

		assertInHand(RecordKind.LABORATORY_RESULTS);
	}

	@Test
	void theNameOfAPanelIsNoResult() {
		this.records.withLaboratoryValue(null);

		assertOnlyMentioned(RecordKind.LABORATORY_RESULTS, Caution.NAME_ONLY, "lab");
	}

	@Test
	void aPreliminaryReportIsNotInHand() {
		this.records.withReport(Category.PATHOLOGY, Report.Status.NOT_FINAL, "To be confirmed.");

		assertOnlyMentioned(RecordKind.PATHOLOGY_REPORTS, Caution.NOT_FINAL, "PATHOLOGY");
	}

	@Test
	void anAttachedPdfIsMentionedSinceNobodyReadIt() {
		this.records.withAttachedReport(Category.IMAGING);

		assertOnlyMentioned(RecordKind.IMAGING_REPORTS, Caution.ATTACHED_NOT_READ, "IMAGING");
	}

	@Test
	void anImagingStudyIsNeitherTheReportNorTheImages() {
		this.records.withImagingStudy();

		assertOnlyMentioned(RecordKind.IMAGING_REPORTS, Caution.DESCRIPTION_NOT_REPORT, "i1");
		assertOnlyMentioned(RecordKind.IMAGES, Caution.IMAGES_ELSEWHERE, "i1");
	}

	@Test
	void aRadiologistsWordsAreTheReportAndStillNotTheImages() {
		this.records.withImagingStudy().withReport(Category.IMAGING, Report.Status.FINAL, "No mass.");

		assertInHand(RecordKind.IMAGING_REPORTS);
		assertOnlyMentioned(RecordKind.IMAGES, Caution.IMAGES_ELSEWHERE, "i1");
	}

	@Test
	void aPathologyReportIsNotTheSlidesAndSaysThatThereAreSome() {
		this.records.withReport(Category.PATHOLOGY, Report.Status.FINAL, "Tubular adenoma.");

		assertInHand(RecordKind.PATHOLOGY_REPORTS);
		assertOnlyMentioned(RecordKind.SLIDES, Caution.SLIDES_ELSEWHERE, "PATHOLOGY");
	}

	@Test
	void aReportOfAnotherKindPutsNothingInHand() {
		this.records.withReport(Category.OTHER, Report.Status.FINAL, "Words.");

		assertThat(this.records.summary().recordsInHand().kinds()).isEmpty();
	}

	@Test
	void aProcedureWithoutWordsIsInHandWithACaution() {
		this.records.withProcedure(KNEE_SURGERY, Procedure.Status.DONE, "2020-04", null);

		assertInHand(RecordKind.PROCEDURE_SUMMARIES, Caution.NAME_AND_DATE_ONLY);
	}

	@Test
	void aProcedureWithTheSurgeonsWordsNeedsNoCaution() {
		this.records.withProcedure(KNEE_SURGERY, Procedure.Status.DONE, "2020-04", "Joint replaced.");

		assertInHand(RecordKind.PROCEDURE_SUMMARIES);
	}

	@Test
	void anOperationReportIsAProcedureSummary() {
		this.records.withReport(Category.OPERATION, Report.Status.FINAL, "Joint replaced.");

		assertInHand(RecordKind.PROCEDURE_SUMMARIES);
	}

	@Test
	void aPlannedProcedureIsOnlyMentioned() {
		this.records.withProcedure(KNEE_SURGERY, Procedure.Status.NOT_FINISHED, "2031", null);

		assertOnlyMentioned(RecordKind.PROCEDURE_SUMMARIES, Caution.NOT_DONE_OR_UNDATED, "Knee surgery");
	}

	@Test
	void anUndatedProcedureIsOnlyMentioned() {
		this.records.withProcedure(KNEE_SURGERY, Procedure.Status.DONE, null, null);

		assertOnlyMentioned(RecordKind.PROCEDURE_SUMMARIES, Caution.NOT_DONE_OR_UNDATED, "Knee surgery");
	}

	@Test
	void paperworkIsNoProcedure() {
		this.records.withProcedure(WRITING_DOWN_MEDICINES, Procedure.Status.DONE, "2020-04", null);

		assertThat(evidence(RecordKind.PROCEDURE_SUMMARIES)).isEqualTo(new Absent());
	}

	@Test
	void oneMedicineInUseMakesAMedicationList() {
		this.records.withMedication(Medication.Status.ACTIVE, "1 tablet a day")
			.withMedication(Medication.Status.ENDED, null);

		assertInHand(RecordKind.MEDICATION_LIST);
	}

	@Test
	void aMissingDoseIsCautioned() {
		this.records.withMedication(Medication.Status.ACTIVE, null);

		assertInHand(RecordKind.MEDICATION_LIST, Caution.DOSE_MISSING);
	}

	@Test
	void endedMedicinesDoNotMakeAMedicationList() {
		this.records.withMedication(Medication.Status.ENDED, "1 tablet a day");

		assertOnlyMentioned(RecordKind.MEDICATION_LIST, Caution.NOTHING_ACTIVE, "m0");
	}

	@Test
	void anAllergyIsAnAnswer() {
		this.records.withAllergy();

		assertInHand(RecordKind.ALLERGIES);
	}

	@Test
	void noneOfAnyKindIsAnAnswerToo() {
		this.records.withoutAllergies(Scope.ANY);

		assertInHand(RecordKind.ALLERGIES);
	}

	@Test
	void noneToMedicinesLeavesTheOthersOpen() {
		this.records.withoutAllergies(Scope.MEDICINES);

		assertOnlyMentioned(RecordKind.ALLERGIES, Caution.ONLY_SOME_ALLERGIES, "a1");
	}

	private Evidence evidence(RecordKind kind) {
		return this.records.summary().recordsInHand().of(kind);
	}

	private void assertInHand(RecordKind kind, Caution... cautions) {
		assertThat(this.records.summary().recordsInHand().kinds()).contains(kind);
		assertThat(evidence(kind)).isInstanceOfSatisfying(InHand.class, (inHand) -> {
			assertThat(inHand.sources()).hasSize(1);
			assertThat(inHand.cautions()).containsExactly(cautions);
		});
	}

	private void assertOnlyMentioned(RecordKind kind, Caution why, String sourceId) {
		assertThat(this.records.summary().recordsInHand().kinds()).doesNotContain(kind);
		assertThat(evidence(kind)).isInstanceOfSatisfying(OnlyMentioned.class, (mentioned) -> {
			assertThat(mentioned.why()).isEqualTo(why);
			assertThat(mentioned.sources()).extracting(Source::resourceId).containsExactly(sourceId);
		});
	}

}
