package org.secondopinion.formats;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.Report.Category;

/** The sections of a C-CDA document that say what a second doctor needs. */
enum CcdaSection {

	PROBLEMS, MEDICATIONS, ALLERGIES, PROCEDURES, RESULTS, ENCOUNTERS,

	/** What a clinician wrote, filed as a note of its own. */
	NOTES,

	/** Another one. */
	OTHER;

	/** The LOINC codes of sections, by C-CDA R2.1. */
	private static final Map<String, CcdaSection> SECTIONS = Map.ofEntries(Map.entry("11450-4", PROBLEMS),
			Map.entry("10160-0", MEDICATIONS), Map.entry("48765-2", ALLERGIES), Map.entry("47519-4", PROCEDURES),
			Map.entry("30954-2", RESULTS), Map.entry("46240-8", ENCOUNTERS));

	/** The template of a section that holds a note. */
	private static final String NOTE = "2.16.840.1.113883.10.20.22.2.65";

	/** The LOINC codes of documents and notes that are somebody's report. */
	private static final Map<String, Category> REPORTS = Map.ofEntries(Map.entry("11506-3", Category.NOTE),
			Map.entry("11488-4", Category.NOTE), Map.entry("34117-2", Category.NOTE),
			Map.entry("18842-5", Category.NOTE), Map.entry("57133-1", Category.NOTE),
			Map.entry("34109-9", Category.NOTE), Map.entry("34111-5", Category.NOTE),
			Map.entry("51847-2", Category.NOTE), Map.entry("11504-8", Category.OPERATION),
			Map.entry("28570-0", Category.OPERATION), Map.entry("18748-4", Category.IMAGING),
			Map.entry("68604-8", Category.IMAGING), Map.entry("11526-1", Category.PATHOLOGY),
			Map.entry("11502-2", Category.LABORATORY));

	static CcdaSection of(XmlNode section) {
		CcdaSection byCode = SECTIONS.get(section.value("code", "code"));
		if (byCode != null) {
			return byCode;
		}
		boolean note = section.all("templateId").anyMatch((template) -> template.attribute("root").equals(NOTE));
		return note ? NOTES : OTHER;
	}

	/**
	 * Whose report a document or a note is.
	 * @param coded the document or section
	 * @return the category, or {@code null} if it is nobody's report
	 */
	static @Nullable Category report(XmlNode coded) {
		return REPORTS.get(coded.value("code", "code"));
	}

}
