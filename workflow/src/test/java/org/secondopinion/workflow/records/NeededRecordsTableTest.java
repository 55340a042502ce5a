package org.secondopinion.workflow.records;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.records.NeededRecord;
import org.secondopinion.domain.records.NeededRecords;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.domain.records.RecordKind.ALLERGIES;
import static org.secondopinion.domain.records.RecordKind.CLINIC_NOTES;
import static org.secondopinion.domain.records.RecordKind.IMAGES;
import static org.secondopinion.domain.records.RecordKind.IMAGING_REPORTS;
import static org.secondopinion.domain.records.RecordKind.LABORATORY_RESULTS;
import static org.secondopinion.domain.records.RecordKind.MEDICATION_LIST;
import static org.secondopinion.domain.records.RecordKind.PATHOLOGY_REPORTS;
import static org.secondopinion.domain.records.RecordKind.PROCEDURE_SUMMARIES;

/** Which records the table lists for a kind of condition, and why. */
@WorkflowTest
class NeededRecordsTableTest {

	@Autowired
	private NeededRecords table;

	@Test
	void inCancerTheSlidesThemselvesAreNeededAsWell() {
		lists(ConditionKind.CANCER, false, RecordKind.values());
	}

	@Test
	void anOrthopedicConditionNeedsLaboratoryResultsOnlyBeforeSurgery() {
		lists(ConditionKind.ORTHOPEDIC, false, CLINIC_NOTES, IMAGING_REPORTS, IMAGES, PROCEDURE_SUMMARIES,
				MEDICATION_LIST, ALLERGIES);
		lists(ConditionKind.ORTHOPEDIC, true, CLINIC_NOTES, IMAGING_REPORTS, IMAGES, PROCEDURE_SUMMARIES,
				MEDICATION_LIST, ALLERGIES, LABORATORY_RESULTS);
	}

	@Test
	void beforeKidneySurgeryTheImagesAndEarlierProceduresMatter() {
		lists(ConditionKind.KIDNEY, false, CLINIC_NOTES, LABORATORY_RESULTS, IMAGING_REPORTS, PATHOLOGY_REPORTS,
				MEDICATION_LIST, ALLERGIES);
		lists(ConditionKind.KIDNEY, true, CLINIC_NOTES, LABORATORY_RESULTS, IMAGING_REPORTS, PATHOLOGY_REPORTS,
				MEDICATION_LIST, ALLERGIES, IMAGES, PROCEDURE_SUMMARIES);
	}

	@Test
	void anyOtherConditionNeedsLittleUnlessSurgeryIsProposed() {
		lists(ConditionKind.OTHER, false, CLINIC_NOTES, LABORATORY_RESULTS, MEDICATION_LIST, ALLERGIES);
		lists(ConditionKind.OTHER, true, CLINIC_NOTES, LABORATORY_RESULTS, MEDICATION_LIST, ALLERGIES, IMAGING_REPORTS,
				IMAGES, PROCEDURE_SUMMARIES);
	}

	@Test
	void noRecordIsListedTwiceAndEachHasItsReason() {
		for (ConditionKind condition : ConditionKind.values()) {
			for (boolean surgery : new boolean[] { false, true }) {
				assertThat(this.table.forCondition(condition, surgery)).extracting(NeededRecord::kind)
					.doesNotHaveDuplicates();
				assertThat(this.table.forCondition(condition, surgery)).extracting(NeededRecord::because)
					.allMatch((because) -> because.endsWith("."));
			}
		}
	}

	private void lists(ConditionKind condition, boolean surgery, RecordKind... kinds) {
		assertThat(this.table.forCondition(condition, surgery)).extracting(NeededRecord::kind)
			.containsExactlyInAnyOrder(kinds);
	}

}
