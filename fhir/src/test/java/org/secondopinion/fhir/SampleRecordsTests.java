package org.secondopinion.fhir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondopinion.domain.documents.Encounter;
import org.secondopinion.domain.documents.Evidence;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.ImagingStudy;
import org.secondopinion.domain.documents.Medication;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Prefill;
import org.secondopinion.domain.documents.Report;
import org.secondopinion.domain.records.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The eleven records that others wrote. */
class SampleRecordsTests {

	@Test
	void allElevenAreRead() {
		assertThat(SampleBundles.all()).hasSize(11).allSatisfy((file) -> {
			HealthSummary summary = SampleBundles.read(file);
			assertThat(summary.person().name().full()).isNotEmpty();
			assertThat(summary.person().birthDate()).isNotNull();
			assertThat(summary.conditions()).isNotEmpty();
			assertThat(summary.encounters()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource({ "andy_schaden.json, 8, 4, 4, 14, 0, 16", "dirk_kuhlman.json, 18, 7, 10, 23, 0, 22",
			"floyd_connelly.json, 4, 0, 1, 9, 0, 7", "martina_murazik.json, 7, 4, 17, 8, 2, 21" })
	void everyEntryIsThere(String file, int conditions, int medications, int procedures, int reports, int imaging,
			int encounters) {
		HealthSummary summary = read(file);

		assertThat(summary.conditions()).hasSize(conditions);
		assertThat(summary.medications()).hasSize(medications);
		assertThat(summary.procedures()).hasSize(procedures);
		assertThat(summary.reports().stream().filter((report) -> isFrom(report, "DiagnosticReport"))).hasSize(reports);
		assertThat(summary.imagingStudies()).hasSize(imaging);
		assertThat(summary.encounters()).hasSize(encounters);
	}

	@Test
	void aPersonIsReadWithABirthName() {
		Person person = read("kirsten_witting.json").person();

		assertThat(person.name().full()).isEqualTo("Kirsten Witting");
		assertThat(person.otherNames()).extracting(Person.Name::full).containsExactly("Kirsten Schroeder");
		assertThat(person.birthDate()).hasToString("1948-06-14");
		assertThat(person.gender()).isEqualTo(Person.Gender.FEMALE);
		assertThat(person.sexAtBirth()).isEqualTo(Person.SexAtBirth.FEMALE);
		assertThat(person.city()).isEqualTo("Quincy");
		assertThat(person.state()).isEqualTo("Massachusetts");
		assertThat(person.phone()).isEqualTo("555-258-5879");
		assertThat(person.email()).isNull();
	}

	@Test
	void theIntakeIsOfferedPresentDiagnosesWithoutCircumstances() {
		List<String> diagnoses = Prefill.from(read("andy_schaden.json"))
			.diagnoses()
			.stream()
			.map((condition) -> condition.what().label())
			.toList();

		assertThat(diagnoses).containsExactly("Neoplasm of prostate", "Carcinoma in situ of prostate", "Stroke",
				"Prediabetes", "Anemia", "Acute viral pharyngitis", "Viral sinusitis");
	}

	@Test
	void dosesComeInWordsAndMissingOnesStayMissing() {
		assertThat(read("dirk_kuhlman.json").medications())
			.filteredOn((medication) -> medication.status() == Medication.Status.ENDED)
			.extracting(Medication::dosage)
			.containsExactly("1 at a time, once every 4 hours", "as needed", null);
	}

	@Test
	void aLaboratoryReportHasItsValues() {
		Report latest = read("andy_schaden.json").reports().getFirst();

		assertThat(latest.title().text()).isEqualTo("Basic Metabolic Panel");
		assertThat(latest.date()).hasToString("2021-02-25");
		assertThat(latest.results()).hasSize(8)
			.first()
			.isEqualTo(new Report.Result(latest.results().getFirst().what(), "85.67 mg/dL", null));
	}

	@Test
	void aValueWithoutAReportIsAReportOfItsOwn() {
		assertThat(read("andy_schaden.json").reports()).filteredOn((report) -> isFrom(report, "Observation"))
			.extracting((report) -> report.title().text())
			.containsOnly("Hemoglobin A1c/Hemoglobin.total in Blood");
	}

	@Test
	void anImagingStudyIsDescribed() {
		ImagingStudy study = read("tommy_friesen.json").imagingStudies().getFirst();

		assertThat(study.modalities()).isNotEmpty();
		assertThat(study.bodySites()).isNotEmpty();
		assertThat(study.series()).isEqualTo(1);
	}

	@Test
	void aVisitNamesTheHospitalTheClinicianAndTheReason() {
		Encounter visit = read("darin_skiles.json").encounters().getFirst();

		assertThat(visit.kind().label()).isEqualTo("Encounter for symptom");
		assertThat(visit.date()).hasToString("2020-08-24");
		assertThat(visit.provider()).isEqualTo("GOOD SAMARITAN MEDICAL CENTER");
		assertThat(visit.clinician()).isEqualTo("Cedrick Runte");
		assertThat(visit.reason()).isNotNull()
			.satisfies((reason) -> assertThat(reason.label()).isEqualTo("Viral sinusitis"));
	}

	@Test
	void theyPutMedicinesLaboratoryValuesAndProceduresInHandAndNeverImagesOrNotes() {
		HealthSummary summary = read("martina_murazik.json");

		assertThat(summary.recordsInHand().kinds()).containsExactly(RecordKind.LABORATORY_RESULTS,
				RecordKind.PROCEDURE_SUMMARIES, RecordKind.MEDICATION_LIST);
		assertThat(summary.recordsInHand().of(RecordKind.IMAGES)).isInstanceOf(Evidence.OnlyMentioned.class);
		assertThat(summary.recordsInHand().of(RecordKind.ALLERGIES)).isEqualTo(new Evidence.Absent());
	}

	@Test
	void whatWasNotReadIsCounted() {
		assertThat(read("chauncey_johnston.json").notRead()).containsEntry("Claim", 9)
			.containsEntry("Immunization", 7)
			.doesNotContainKeys("Patient", "Organization", "Condition");
	}

	@Test
	void theLargestTakesLessThanASecond() {
		Path largest = SampleBundles.file("dirk_kuhlman.json");
		SampleBundles.read(largest);
		Instant start = Instant.now();

		SampleBundles.read(largest);

		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
	}

	private static HealthSummary read(String name) {
		return SampleBundles.read(SampleBundles.file(name));
	}

	private static boolean isFrom(Report report, String resourceType) {
		return report.source().resourceType().equals(resourceType);
	}

}
