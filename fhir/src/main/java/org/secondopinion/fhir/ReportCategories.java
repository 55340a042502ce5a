package org.secondopinion.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.Report.Category;
import org.secondopinion.fhir.Element.CodeableConcept;
import org.secondopinion.fhir.Element.Coding;

/**
 * Tells whose report a report is. Decided by the codes of HL7's diagnostic service
 * sections (table 0074), of observation categories and of LOINC documents. Titles are not
 * interpreted: a report that carries none of these codes is of another kind, and is asked
 * for rather than mistaken.
 */
final class ReportCategories {

	private static final String LOINC = "http://loinc.org";

	private static final String SECTION = "http://terminology.hl7.org/CodeSystem/v2-0074";

	private static final String OBSERVATION = "http://terminology.hl7.org/CodeSystem/observation-category";

	private static final String DOCUMENT = "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category";

	/**
	 * A pathology report is often filed under laboratory as well: the narrower one
	 * counts.
	 */
	private static final List<Category> NARROWEST_FIRST = List.of(Category.PATHOLOGY, Category.OPERATION,
			Category.IMAGING, Category.LABORATORY, Category.NOTE);

	private static final Map<Key, Category> CATEGORIES = categories();

	private ReportCategories() {
	}

	static Category of(List<CodeableConcept> filedUnder, @Nullable CodeableConcept type) {
		List<Category> found = Stream.concat(filedUnder.stream(), Stream.ofNullable(type))
			.flatMap((concept) -> concept.coding().stream())
			.map(ReportCategories::of)
			.filter(Objects::nonNull)
			.toList();
		return NARROWEST_FIRST.stream().filter(found::contains).findFirst().orElse(Category.OTHER);
	}

	private static @Nullable Category of(Coding coding) {
		return CATEGORIES.get(new Key(coding.system(), coding.code()));
	}

	private static Map<Key, Category> categories() {
		Map<Key, Category> categories = new HashMap<>();
		add(categories, Category.LABORATORY, SECTION, "LAB", "BG", "BLB", "CG", "CH", "GE", "HM", "IMM", "MB", "MCB",
				"MYC", "OSL", "PAR", "SR", "TX", "VR");
		add(categories, Category.LABORATORY, OBSERVATION, "laboratory");
		add(categories, Category.LABORATORY, LOINC, "LP29693-6", "11502-2", "26436-6");
		add(categories, Category.IMAGING, SECTION, "RAD", "CT", "CUS", "NMR", "NMS", "OUS", "RUS", "RX", "VUS", "XRC");
		add(categories, Category.IMAGING, OBSERVATION, "imaging");
		add(categories, Category.IMAGING, LOINC, "LP29684-5", "18748-4", "68604-8");
		add(categories, Category.PATHOLOGY, SECTION, "PAT", "SP", "CP");
		add(categories, Category.PATHOLOGY, LOINC, "LP7839-6", "11526-1", "11529-5", "22634-0", "22637-3", "47526-9",
				"60567-5", "60568-3");
		add(categories, Category.OPERATION, LOINC, "11504-8", "28570-0");
		add(categories, Category.NOTE, LOINC, "11488-4", "11506-3", "18842-5", "34108-1", "34109-9", "34111-5",
				"34117-2", "51847-2", "57133-1");
		add(categories, Category.NOTE, DOCUMENT, "clinical-note");
		return Map.copyOf(categories);
	}

	private static void add(Map<Key, Category> categories, Category category, String system, String... codes) {
		for (String code : codes) {
			categories.put(new Key(system, code), category);
		}
	}

	private record Key(@Nullable String system, @Nullable String code) {
	}

}
