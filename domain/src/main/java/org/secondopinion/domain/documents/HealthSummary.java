package org.secondopinion.domain.documents;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

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
	 * What this file says without doctors' opinions: without its list of problems and
	 * diagnoses, notes of visits, what is no report of a known kind, and its name.
	 * @return results, reports, procedures, medicines and allergies
	 */
	public HealthSummary withoutOpinions() {
		List<Report> plain = this.reports.stream()
			.filter((report) -> report.category() != Report.Category.NOTE && report.category() != Report.Category.OTHER)
			.toList();
		return new HealthSummary("", this.person, List.of(), this.medications, this.allergies, this.procedures, plain,
				this.imagingStudies, List.of(), this.notRead);
	}

	/**
	 * What this file and another one about the same person say together. Every item keeps
	 * its source, so what both files have is there twice.
	 * @param later the file that was brought later; its person is taken
	 * @return both
	 */
	public HealthSummary and(HealthSummary later) {
		SortedMap<String, Integer> allNotRead = new TreeMap<>(this.notRead);
		later.notRead.forEach((kind, count) -> allNotRead.merge(kind, count, Integer::sum));
		return new HealthSummary(this.fileName + ", " + later.fileName, later.person,
				both(this.conditions, later.conditions), both(this.medications, later.medications),
				both(this.allergies, later.allergies), both(this.procedures, later.procedures),
				both(this.reports, later.reports), both(this.imagingStudies, later.imagingStudies),
				both(this.encounters, later.encounters), allNotRead);
	}

	private static <T> List<T> both(List<T> one, List<T> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

	/**
	 * When the latest entry was recorded, issued or performed.
	 * @return the date, or nothing if no entry has one
	 */
	public Optional<PartialDate> latest() {
		return Stream
			.of(this.conditions.stream().map(Condition::source), this.medications.stream().map(Medication::source),
					this.allergies.stream().map(AllergyRecord::source), this.procedures.stream().map(Procedure::source),
					this.reports.stream().map(Report::source), this.imagingStudies.stream().map(ImagingStudy::source),
					this.encounters.stream().map(Encounter::source))
			.flatMap(Function.identity())
			.map(Source::date)
			.flatMap(Stream::ofNullable)
			.min(PartialDate.LATEST_FIRST);
	}

	/**
	 * Which kinds of record the file puts in hand.
	 * @return the evidence for each kind
	 */
	public RecordsInHand recordsInHand() {
		return RecordsInHand.from(this);
	}

}
