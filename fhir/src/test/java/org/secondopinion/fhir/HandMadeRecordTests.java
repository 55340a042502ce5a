package org.secondopinion.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.Evidence.InHand;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Prefill;
import org.secondopinion.domain.documents.Report;
import org.secondopinion.domain.documents.Source;
import org.secondopinion.domain.records.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One fictional record with what the sample records lack: notes, a pathology report, a
 * statement about allergies, references in every form, dates of every exactness.
 */
class HandMadeRecordTests {

	private final HealthSummary summary = Bundles.read(content());

	@Test
	void thePersonIsReadByTheNameNumberAndAddressInUse() {
		Person person = this.summary.person();

		assertThat(person.name().full()).isEqualTo("Testina Maria Fictional");
		assertThat(person.otherNames()).extracting(Person.Name::full).containsExactly("Testina Invented");
		assertThat(person.birthDate()).hasToString("1961-04");
		assertThat(person.gender()).isEqualTo(Person.Gender.FEMALE);
		assertThat(person.sexAtBirth()).isEqualTo(Person.SexAtBirth.NOT_STATED);
		assertThat(person.city()).isEqualTo("Exampleville");
		assertThat(person.state()).isEqualTo("IL");
		assertThat(person.phone()).isEqualTo("555-0102");
		assertThat(person.email()).isEqualTo("testina@example.org");
		assertThat(person.death()).isNull();
	}

	@Test
	void theIntakeIsOfferedTheWorkingDiagnosis() {
		Condition likeliest = Prefill.from(this.summary).diagnoses().getFirst();

		assertThat(likeliest.what().label()).isEqualTo("Polyp of colon");
		assertThat(likeliest.certainty()).isEqualTo(Condition.Certainty.PROVISIONAL);
		assertThat(likeliest.onset()).hasToString("2031");
	}

	@Test
	void whatTheFileHasIsInHandAndWhatItAttachesOrDescribesIsNot() {
		assertThat(this.summary.recordsInHand().kinds()).containsExactly(RecordKind.CLINIC_NOTES,
				RecordKind.PATHOLOGY_REPORTS, RecordKind.MEDICATION_LIST, RecordKind.ALLERGIES);
	}

	@Test
	void everythingInHandSaysWhereItIs() {
		assertThat(this.summary.recordsInHand().of(RecordKind.PATHOLOGY_REPORTS)).isInstanceOfSatisfying(InHand.class,
				(inHand) -> assertThat(inHand.sources())
					.containsExactly(new Source("record.json", "DiagnosticReport", "d1", Element.date("2031-05-27"))));
	}

	@Test
	void aReportIsReadFromItsConclusionAndItsText() {
		Report pathology = this.summary.reports()
			.stream()
			.filter((report) -> report.category() == Report.Category.PATHOLOGY)
			.findFirst()
			.orElseThrow();

		assertThat(pathology.date()).hasToString("2031-05-20");
		assertThat(pathology.text()).isEqualTo("""
				High-grade dysplasia.

				Tubular adenoma with high-grade dysplasia. Margins not assessable.""");
	}

	@Test
	void aMedicineInsideItsPrescriptionIsNamed() {
		assertThat(this.summary.medications()).singleElement().satisfies((medication) -> {
			assertThat(medication.what().text()).isEqualTo("Examplinib 10 mg tablet");
			assertThat(medication.dosage()).isEqualTo("1 tablet every morning");
		});
	}

	@Test
	void whatWasNotReadIsCounted() {
		assertThat(this.summary.notRead()).containsOnlyKeys("Coverage");
	}

	private static String content() {
		try (InputStream in = HandMadeRecordTests.class.getResourceAsStream("testina-fictional.json")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
