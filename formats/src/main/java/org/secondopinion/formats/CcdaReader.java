package org.secondopinion.formats;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.secondopinion.domain.documents.AllergyRecord;
import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.Encounter;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.Medication;
import org.secondopinion.domain.documents.Procedure;
import org.secondopinion.domain.documents.Reading;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.documents.Report;

/**
 * Reads a health record that comes as a C-CDA document, the XML in which hospitals in the
 * United States hand records out (HL7 CDA R2 with Consolidated CDA templates). Sections
 * are told by their LOINC code; what they say is taken from their entries, and what a
 * clinician wrote from their words. Safe for use by many threads.
 */
public final class CcdaReader implements HealthSummaryReader {

	/** The outermost element of such a document. */
	static final String ROOT = "{urn:hl7-org:v3}ClinicalDocument";

	@Override
	public Reading read(String fileName, InputStream in) {
		try {
			XmlNode document = XmlFile.read(in, MAX_BYTES);
			List<XmlNode> patients = document.at("recordTarget", "patientRole").toList();
			if (patients.isEmpty()) {
				return new Reading.Refused(Refusal.NO_PATIENT);
			}
			if (patients.size() > 1) {
				return new Reading.Refused(Refusal.SEVERAL_PATIENTS);
			}
			return new Reading.Read(summary(document, patients.getFirst(), fileName));
		}
		catch (RefusedXml ex) {
			return new Reading.Refused(ex.refusal());
		}
	}

	private static HealthSummary summary(XmlNode document, XmlNode patient, String fileName) {
		CcdaEntries entries = new CcdaEntries(fileName, CcdaValues.date(document.value("value", "effectiveTime")));
		List<Condition> conditions = new ArrayList<>();
		List<Medication> medications = new ArrayList<>();
		List<AllergyRecord> allergies = new ArrayList<>();
		List<Procedure> procedures = new ArrayList<>();
		List<Report> reports = new ArrayList<>();
		List<Encounter> encounters = new ArrayList<>();
		SortedMap<String, Integer> notRead = new TreeMap<>();
		List<XmlNode> sections = sections(document).toList();
		Optional<Report> whole = entries.document(document, sections);
		whole.ifPresent(reports::add);
		for (XmlNode section : sections) {
			switch (CcdaSection.of(section)) {
				case PROBLEMS -> conditions.addAll(entries.conditions(section));
				case MEDICATIONS -> medications.addAll(entries.medications(section));
				case ALLERGIES -> allergies.addAll(entries.allergies(section));
				case PROCEDURES -> procedures.addAll(entries.procedures(section));
				case RESULTS -> reports.addAll(entries.results(section));
				case ENCOUNTERS -> encounters.addAll(entries.encounters(section));
				case NOTES -> entries.note(section).ifPresent(reports::add);
				case OTHER -> notRead.merge(CcdaEntries.title(section), 1, Integer::sum);
			}
		}
		// The words of a report are those of its sections.
		whole.ifPresent((_) -> notRead.clear());
		return new HealthSummary(fileName, entries.person(patient), conditions, medications, allergies, procedures,
				reports, List.of(), encounters, notRead);
	}

	private static Stream<XmlNode> sections(XmlNode document) {
		return document.at("component", "structuredBody", "component", "section").flatMap(CcdaReader::withInner);
	}

	private static Stream<XmlNode> withInner(XmlNode section) {
		return Stream.concat(Stream.of(section), section.at("component", "section").flatMap(CcdaReader::withInner));
	}

}
