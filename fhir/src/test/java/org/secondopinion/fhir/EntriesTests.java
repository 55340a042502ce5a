package org.secondopinion.fhir;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondopinion.domain.documents.AllergyRecord.Allergy;
import org.secondopinion.domain.documents.AllergyRecord.NoKnownAllergy;
import org.secondopinion.domain.documents.AllergyRecord.Scope;
import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.Encounter;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.Medication;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Report;
import org.secondopinion.domain.documents.Report.Category;
import org.secondopinion.domain.documents.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** How single entries are told, one situation each. */
class EntriesTests {

	@ParameterizedTest
	@ValueSource(strings = { """
			{"resourceType": "Condition", "verificationStatus": {"coding": [{"code": "entered-in-error"}]}}""", """
			{"resourceType": "MedicationRequest", "status": "entered-in-error"}""", """
			{"resourceType": "MedicationRequest", "status": "draft"}""", """
			{"resourceType": "MedicationRequest", "status": "active", "doNotPerform": true}""", """
			{"resourceType": "AllergyIntolerance", "verificationStatus": {"coding": [{"code": "refuted"}]}}""", """
			{"resourceType": "Procedure", "status": "entered-in-error"}""", """
			{"resourceType": "DiagnosticReport", "status": "entered-in-error"}""", """
			{"resourceType": "DocumentReference", "status": "entered-in-error"}""", """
			{"resourceType": "ImagingStudy", "status": "cancelled"}""", """
			{"resourceType": "Encounter", "status": "planned"}""" })
	void whatNeverHappenedIsLeftOut(String resource) {
		HealthSummary summary = Bundles.read(Bundles.withPatient(resource));

		assertThat(summary.conditions()).isEmpty();
		assertThat(summary.medications()).isEmpty();
		assertThat(summary.allergies()).isEmpty();
		assertThat(summary.procedures()).isEmpty();
		assertThat(summary.reports()).isEmpty();
		assertThat(summary.imagingStudies()).isEmpty();
		assertThat(summary.encounters()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"text": "Bad knee", "coding": [{"code": "1", "display": "Gonarthrosis"}]} | Bad knee
			{"text": " ", "coding": [{"code": "1"}, {"code": "2", "display": "Gonarthrosis"}]} | Gonarthrosis
			{"coding": [{"system": "http://snomed.info/sct", "code": "239873007"}]} | 239873007
			{} | Not named in the file""")
	void aTermFallsBackFromTheCliniciansWordsToTheCode(String code, String words) {
		Condition condition = onlyCondition("""
				{"resourceType": "Condition", "code": %s}""".formatted(code));

		assertThat(condition.what().text()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "2019, 2019", "2019-03, 2019-03", "2019-03-07, 2019-03-07", "2019-03-07T23:30:00-05:00, 2019-03-07" })
	void aDateStaysAsExactAsItIs(String written, String read) {
		Condition condition = onlyCondition("""
				{"resourceType": "Condition", "onsetDateTime": "%s"}""".formatted(written));

		assertThat(condition.onset()).hasToString(read);
	}

	@Test
	void aDateThatIsNoneIsNoneAndTheRestIsRead() {
		Condition condition = onlyCondition("""
				{"resourceType": "Condition", "id": "c1", "onsetDateTime": "last spring"}""");

		assertThat(condition.onset()).isNull();
		assertThat(condition.source().resourceId()).isEqualTo("c1");
	}

	@Test
	void anEntryWithoutAnIdIsFoundByItsPlace() {
		assertThat(onlyCondition("{\"resourceType\": \"Condition\"}").source().resourceId()).isEqualTo("entry 2");
	}

	@Test
	void theKindOfAResourceMayComeLast() {
		Condition condition = onlyCondition("""
				{"id": "c1", "code": {"text": "Arthritis"}, "resourceType": "Condition"}""");

		assertThat(condition.what().text()).isEqualTo("Arthritis");
	}

	@Test
	void aDeceasedPatientIsSaidToBeSo() {
		Person died = Bundles.read(Bundles.of("""
				{"resourceType": "Patient", "id": "p1", "deceasedDateTime": "2030-11"}""")).person();
		Person somewhen = Bundles.read(Bundles.of("""
				{"resourceType": "Patient", "id": "p1", "deceasedBoolean": true}""")).person();

		assertThat(died.death()).isEqualTo(new Person.Death(Element.date("2030-11")));
		assertThat(somewhen.death()).isEqualTo(new Person.Death(null));
	}

	@Test
	void aPatientMayHaveNoName() {
		Person person = Bundles.read(Bundles.of("{\"resourceType\": \"Patient\", \"id\": \"p1\"}")).person();

		assertThat(person.name()).isEqualTo(Person.Name.NONE);
	}

	@Test
	void thePatientMayBeInTheFileTwice() {
		assertThat(Bundles.read(Bundles.withPatient(Bundles.PATIENT)).person().name().full())
			.isEqualTo("Testina Fictional");
	}

	@Test
	void anEntryAboutAGroupIsNotThePatients() {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "Condition", "subject": {"reference": "Group/g1"}}"""));

		assertThat(summary.conditions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"medicationCodeableConcept": {"text": "Examplinib"} | Examplinib
			"medicationReference": {"reference": "Medication/m9"} | Fictimycin
			"medicationReference": {"reference": "Medication/elsewhere", "display": "Inventol"} | Inventol
			"medicationReference": {"reference": "Medication/elsewhere"} | Not named in the file""")
	void aMedicineIsNamedInPlaceOrElsewhere(String medicine, String name) {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "Medication", "id": "m9", "code": {"text": "Fictimycin"}}""", """
				{"resourceType": "MedicationStatement", "status": "active", %s}""".formatted(medicine)));

		assertThat(summary.medications()).singleElement().satisfies((medication) -> {
			assertThat(medication.what().text()).isEqualTo(name);
			assertThat(medication.basis()).isEqualTo(Medication.Basis.STATED);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			{"text": "One in the morning", "asNeededBoolean": true} | One in the morning
			{"doseAndRate": [{"doseQuantity": {"value": 10, "unit": "mg"}}]} | 10 mg
			{"timing": {"repeat": {"frequency": 3, "period": 1, "periodUnit": "d"}}} | 3 times a day
			{"timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "h"}}} | once an hour
			{"timing": {"code": {"text": "at bedtime"}}} | at bedtime
			{"asNeededCodeableConcept": {"text": "pain"}} | as needed for pain
			{} | none""")
	void aDoseIsPutInWordsAndNotMadeUp(String dosage, String words) {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "MedicationRequest", "status": "active", "dosageInstruction": [%s]}"""
			.formatted(dosage)));

		assertThat(summary.medications().getFirst().dosage()).isEqualTo(words);
	}

	@Test
	void anAllergyHasItsReactionsAndItsDanger() {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "AllergyIntolerance", "code": {"text": "Examplicillin"},
				 "clinicalStatus": {"coding": [{"code": "active"}]}, "patient": {"reference": "Patient/p1"},
				 "reaction": [{"manifestation": [{"text": "Hives"}], "severity": "severe"}]}"""));

		assertThat(summary.allergies()).singleElement().isInstanceOfSatisfying(Allergy.class, (allergy) -> {
			assertThat(allergy.substance().text()).isEqualTo("Examplicillin");
			assertThat(allergy.reactions()).containsExactly(Term.of("Hives"));
			assertThat(allergy.severe()).isTrue();
			assertThat(allergy.present()).isTrue();
		});
	}

	@ParameterizedTest
	@CsvSource({ "716186003, ANY", "409137002, MEDICINES", "429625007, FOOD", "428607008, SURROUNDINGS" })
	void noKnownAllergyIsAStatement(String code, Scope scope) {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "AllergyIntolerance",
				 "code": {"coding": [{"system": "http://snomed.info/sct", "code": "%s"}]}}""".formatted(code)));

		assertThat(summary.allergies()).singleElement()
			.isInstanceOfSatisfying(NoKnownAllergy.class, (none) -> assertThat(none.scope()).isEqualTo(scope));
	}

	@ParameterizedTest
	@CsvSource({ "http://terminology.hl7.org/CodeSystem/v2-0074, RAD, IMAGING", "http://loinc.org, 11504-8, OPERATION",
			"http://loinc.org, 34117-2, NOTE", "http://loinc.org, 11526-1, PATHOLOGY",
			"http://example.org/other, RAD, OTHER" })
	void aReportIsSortedByCode(String system, String code, Category category) {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "DiagnosticReport", "status": "final", "code": {"text": "Report"},
				 "category": [{"coding": [{"system": "%s", "code": "%s"}]}]}""".formatted(system, code)));

		assertThat(summary.reports()).singleElement().extracting(Report::category).isEqualTo(category);
	}

	@Test
	void resultsOfEveryFormAreToldInWords() {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "DiagnosticReport", "status": "final", "result": [{"reference": "Observation/1"},
				 {"reference": "Observation/2"}, {"reference": "Observation/3"}, {"reference": "Observation/4"}]}""",
				"""
						{"resourceType": "Observation", "id": "1", "code": {"text": "PSA"}, "interpretation": [{"text": "Low"}],
						 "valueQuantity": {"value": 0.1, "comparator": "<", "unit": "ng/mL"}}""",
				"""
						{"resourceType": "Observation", "id": "2", "code": {"text": "Blood"},
						 "valueCodeableConcept": {"coding": [{"code": "260385009", "display": "Negative"}]}}""", """
						{"resourceType": "Observation", "id": "3", "code": {"text": "Pressure"}, "component": [
						 {"code": {"text": "Upper"}, "valueQuantity": {"value": 131.74321098, "unit": "mmHg"}},
						 {"code": {"text": "Lower"}, "valueInteger": 80}]}""", """
						{"resourceType": "Observation", "id": "4", "code": {"text": "Not done"}}"""));

		assertThat(summary.reports().getFirst().results()).containsExactly(
				new Report.Result(Term.of("PSA"), "< 0.1 ng/mL", "Low"),
				new Report.Result(summary.reports().getFirst().results().get(1).what(), "Negative", null),
				new Report.Result(Term.of("Upper"), "131.7 mmHg", null),
				new Report.Result(Term.of("Lower"), "80", null), new Report.Result(Term.of("Not done"), null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e999999999", "1e-999999999", "1e31", "0.0000000000000000000000000000001" })
	void aNumberThatNobodyMeasuredIsLeftOut(String number) {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "DiagnosticReport", "status": "final", "result": [{"reference": "Observation/1"}]}""",
				"""
						{"resourceType": "Observation", "id": "1", "code": {"text": "PSA"},
						 "valueQuantity": {"value": %s, "unit": "ng/mL"}}""".formatted(number), """
						{"resourceType": "MedicationRequest", "status": "active", "dosageInstruction": [{
						 "doseAndRate": [{"doseQuantity": {"value": %1$s}}],
						 "timing": {"repeat": {"frequency": 1, "period": %1$s, "periodUnit": "d"}}}]}"""
					.formatted(number)));

		assertThat(summary.reports().getFirst().results())
			.containsExactly(new Report.Result(Term.of("PSA"), null, null));
		assertThat(summary.medications()).singleElement().extracting(Medication::dosage).isNull();
	}

	@Test
	void aDamagedAttachmentIsNotRead() {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "DocumentReference", "status": "current", "content": [
				 {"attachment": {"contentType": "text/plain", "title": "Note", "data": "abcde"}}]}"""));

		assertThat(summary.reports().getFirst().text()).isNull();
		assertThat(summary.reports().getFirst().attachments())
			.containsExactly(new Report.Attachment("Note", "text/plain", true));
	}

	@Test
	void aNoteThatIsKeptElsewhereIsOnlyAnAddress() {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "DocumentReference", "status": "current", "content": [
				 {"attachment": {"contentType": "text/plain", "url": "https://lakeside.example.org/Binary/1"}}]}"""));

		assertThat(summary.reports().getFirst().text()).isNull();
		assertThat(summary.reports().getFirst().attachments())
			.containsExactly(new Report.Attachment("text/plain", "text/plain", false));
	}

	@Test
	void aReplacedDocumentNoLongerHolds() {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "DocumentReference", "status": "superseded", "docStatus": "final"}"""));

		assertThat(summary.reports().getFirst().status()).isEqualTo(Report.Status.CANCELLED);
	}

	@Test
	void aVisitIsToldThroughWhatItRefersTo() {
		HealthSummary summary = Bundles.read(Bundles.withPatient("""
				{"resourceType": "Practitioner", "id": "d1", "name": [{"text": "Dr. Invented"}]}""", """
				{"resourceType": "PractitionerRole", "id": "r1", "practitioner": {"reference": "Practitioner/d1"}}""",
				"""
						{"resourceType": "Condition", "id": "c1", "code": {"text": "Arthritis"}}""",
				"""
						{"resourceType": "Encounter", "status": "finished", "class": {"code": "AMB"},
						 "reasonReference": [{"reference": "Condition/c1"}],
						 "participant": [{"individual": {"reference": "PractitionerRole/r1"}}],
						 "serviceProvider": {"reference": "Organization?identifier=1", "display": "Lakeside Clinic"}}"""));

		Encounter visit = summary.encounters().getFirst();
		assertThat(visit.kind().text()).isEqualTo("Outpatient visit");
		assertThat(visit.reason()).isEqualTo(Term.of("Arthritis"));
		assertThat(visit.clinician()).isEqualTo("Dr. Invented");
		assertThat(visit.provider()).isEqualTo("Lakeside Clinic");
	}

	private static Condition onlyCondition(String resource) {
		return Bundles.read(Bundles.withPatient(resource)).conditions().getFirst();
	}

}
