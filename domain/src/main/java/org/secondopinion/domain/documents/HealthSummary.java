package org.secondopinion.domain.documents;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What a health record export says about one person. Entries that the export itself marks
 * as entered in error are left out; entries that are about somebody else lead to a
 * {@link Refusal} instead.
 * <p>
 * The dated lists are kept sorted, the latest first, undated last.
 *
 * @param fileName the file that was read
 * @param person the person
 * @param conditions problems and diagnoses
 * @param medications medicines
 * @param allergies allergies, or the statement that there are none
 * @param procedures procedures and surgery
 * @param reports reports and notes
 * @param imagingStudies descriptions of imaging studies
 * @param encounters visits
 * @param notRead how many entries of other kinds the file has, by kind in the file's own
 * words, so that nobody believes they were taken in
 */
public record HealthSummary(String fileName, Person person, List<Condition> conditions, List<Medication> medications,
		List<AllergyRecord> allergies, List<Procedure> procedures, List<Report> reports,
		List<ImagingStudy> imagingStudies, List<Encounter> encounters, SortedMap<String, Integer> notRead) {

	public HealthSummary {
		Objects.requireNonNull(fileName, "fileName");
		Objects.requireNonNull(person, "person");
		conditions = latestFirst(conditions, Condition::onset);
		medications = latestFirst(medications, Medication::since);
		allergies = List.copyOf(allergies);
		procedures = latestFirst(procedures, Procedure::date);
		reports = latestFirst(reports, Report::date);
		imagingStudies = latestFirst(imagingStudies, ImagingStudy::date);
		encounters = latestFirst(encounters, Encounter::date);
		notRead = Collections.unmodifiableSortedMap(new TreeMap<>(notRead));
	}

	private static <T> List<T> latestFirst(List<T> items, Function<T, @Nullable PartialDate> date) {
		return items.stream()
			.sorted(Comparator.comparing(date, Comparator.nullsLast(PartialDate.LATEST_FIRST)))
			.toList();
	}

	/**
	 * Which kinds of record the file puts in hand.
	 * @return the evidence for each kind
	 */
	public RecordsInHand recordsInHand() {
		return RecordsInHand.from(this);
	}

}
