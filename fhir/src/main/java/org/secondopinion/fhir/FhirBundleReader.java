package org.secondopinion.fhir;

import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectReader;

import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.Reading;

/**
 * Reads a health record that comes as a FHIR R4 bundle in JSON, of any type: a
 * transaction, a collection, a document or the result of a search. Safe for use by many
 * threads.
 */
public final class FhirBundleReader implements HealthSummaryReader {

	private final ObjectReader json = EntryJson.reader();

	@Override
	public Reading read(String fileName, InputStream in) {
		try {
			Contents contents = new Contents(fileName, BundleParser.parse(this.json, new BoundedStream(in, MAX_BYTES)));
			return new Reading.Read(summary(fileName, contents));
		}
		catch (RefusedFile ex) {
			return new Reading.Refused(ex.refusal());
		}
	}

	private static HealthSummary summary(String fileName, Contents contents) {
		Reports reports = new Reports(contents);
		return new HealthSummary(fileName, People.patient(contents), Conditions.of(contents), Medications.of(contents),
				Allergies.of(contents), Procedures.of(contents), reports.all(), ImagingStudies.of(contents),
				Encounters.of(contents), notRead(contents, reports));
	}

	/**
	 * Counts what the file has and the summary does not. Organizations, clinicians and
	 * medicines count as read: they lend their names to other entries.
	 */
	private static SortedMap<String, Integer> notRead(Contents contents, Reports reports) {
		SortedMap<String, Integer> notRead = new TreeMap<>();
		contents.entries()
			.filter((entry) -> isNotRead(entry.resource(), reports))
			.forEach((entry) -> notRead.merge(entry.type(), 1, Integer::sum));
		return notRead;
	}

	private static boolean isNotRead(Resource resource, Reports reports) {
		return switch (resource) {
			case Resource.Unread _ -> true;
			case Resource.Observation observation -> !reports.tell(observation);
			case Resource.Patient _, Resource.Condition _, Resource.MedicationRequest _, Resource.MedicationStatement _,
					Resource.Medication _, Resource.AllergyIntolerance _, Resource.Procedure _,
					Resource.DiagnosticReport _, Resource.DocumentReference _, Resource.ImagingStudy _,
					Resource.Encounter _, Resource.Organization _, Resource.Practitioner _,
					Resource.PractitionerRole _ ->
				false;
		};
	}

}
