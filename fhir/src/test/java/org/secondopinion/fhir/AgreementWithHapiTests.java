package org.secondopinion.fhir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.ImagingStudy;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Report;
import org.secondopinion.domain.documents.Source;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The field's reference implementation reads the eleven sample records too. What we keep
 * of them must be what it finds: the same entries, the same words, the same days.
 */
class AgreementWithHapiTests {

	private static final FhirContext HAPI = FhirContext.forR4Cached();

	static List<Path> records() {
		return SampleBundles.all();
	}

	@ParameterizedTest
	@MethodSource("records")
	void weReadTheSame(Path file) {
		HealthSummary ours = SampleBundles.read(file);
		Bundle theirs = parse(file);

		assertSamePerson(ours, theirs);
		assertThat(ours.conditions().stream().map((item) -> line(item.source(), item.what().text(), item.onset())))
			.containsExactlyInAnyOrderElementsOf(all(theirs, Condition.class)
				.map((item) -> line(item, item.getCode().getText(), item.getOnsetDateTimeType().asStringValue()))
				.toList());
		assertThat(ours.medications().stream().map((item) -> line(item.source(), item.what().text(), item.since())))
			.containsExactlyInAnyOrderElementsOf(all(theirs, MedicationRequest.class)
				.map((item) -> line(item, item.getMedicationCodeableConcept().getText(),
						item.getAuthoredOnElement().asStringValue()))
				.toList());
		assertThat(ours.procedures().stream().map((item) -> line(item.source(), item.what().text(), item.date())))
			.containsExactlyInAnyOrderElementsOf(all(theirs, Procedure.class)
				.map((item) -> line(item, item.getCode().getText(),
						item.getPerformedPeriod().getStartElement().asStringValue()))
				.toList());
		assertThat(ours.encounters().stream().map((item) -> line(item.source(), item.kind().text(), item.date())))
			.containsExactlyInAnyOrderElementsOf(all(theirs, Encounter.class)
				.map((item) -> line(item, item.getTypeFirstRep().getText(),
						item.getPeriod().getStartElement().asStringValue()))
				.toList());
		assertThat(ours.imagingStudies().stream().map((item) -> line(item.source(), item.modalities(), item.date())))
			.containsExactlyInAnyOrderElementsOf(all(theirs, ImagingStudy.class)
				.map((item) -> line(item,
						item.getSeries().stream().map((one) -> one.getModality().getDisplay()).toList(),
						item.getStartedElement().asStringValue()))
				.toList());
		assertSameReports(ours, theirs);
	}

	private static void assertSamePerson(HealthSummary ours, Bundle theirs) {
		Patient patient = all(theirs, Patient.class).findFirst().orElseThrow();
		assertThat(ours.person().name().full()).isEqualTo(
				patient.getNameFirstRep().getGivenAsSingleString() + " " + patient.getNameFirstRep().getFamily());
		assertThat(ours.person().birthDate()).hasToString(patient.getBirthDateElement().asStringValue());
		assertThat(ours.person().gender().name()).isEqualTo(patient.getGender().name());
		assertThat(ours.person().city()).isEqualTo(patient.getAddressFirstRep().getCity());
		assertThat(ours.person().phone()).isEqualTo(patient.getTelecomFirstRep().getValue());
	}

	private static void assertSameReports(HealthSummary ours, Bundle theirs) {
		List<Report> reports = ours.reports()
			.stream()
			.filter((report) -> report.source().resourceType().equals("DiagnosticReport"))
			.toList();
		assertThat(reports.stream().map((item) -> line(item.source(), item.title().text(), item.date())))
			.containsExactlyInAnyOrderElementsOf(all(theirs, DiagnosticReport.class)
				.map((item) -> line(item, item.getCode().getText(), item.getEffectiveDateTimeType().asStringValue()))
				.toList());
		assertThat(reports.stream().mapToInt((report) -> report.results().size()).sum())
			.isEqualTo(all(theirs, DiagnosticReport.class).mapToInt((report) -> report.getResult().size()).sum());
	}

	private static String line(Source source, Object words, PartialDate date) {
		return source.resourceId() + " " + words + " " + date;
	}

	private static String line(Resource resource, Object words, String dateTime) {
		// Their identifier is the entry's address in the file.
		return resource.getIdPart().replace("urn:uuid:", "") + " " + words + " " + dateTime.substring(0, 10);
	}

	private static <R extends Resource> Stream<R> all(Bundle bundle, Class<R> type) {
		return bundle.getEntry()
			.stream()
			.map(Bundle.BundleEntryComponent::getResource)
			.filter(type::isInstance)
			.map(type::cast);
	}

	private static Bundle parse(Path file) {
		try {
			return HAPI.newJsonParser().parseResource(Bundle.class, Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
