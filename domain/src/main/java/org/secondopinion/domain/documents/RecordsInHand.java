package org.secondopinion.domain.documents;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondopinion.domain.documents.Evidence.Absent;
import org.secondopinion.domain.documents.Evidence.Caution;
import org.secondopinion.domain.documents.Evidence.InHand;
import org.secondopinion.domain.documents.Evidence.OnlyMentioned;
import org.secondopinion.domain.records.RecordKind;

/**
 * The rule that says which of the needed records a health record export puts in hand.
 * <p>
 * It is strict on purpose. A record that is taken for present and is not costs the second
 * doctor's review; a record that is asked for twice costs a call. So a kind is in hand
 * only if its content is in the file, and what merely shows that a record exists is
 * {@link OnlyMentioned}: it tells the navigator what to ask for, and where.
 *
 * @param evidence the evidence for every kind of record
 */
public record RecordsInHand(Map<RecordKind, Evidence> evidence) {

	public RecordsInHand {
		evidence = Collections.unmodifiableMap(new EnumMap<>(evidence));
		if (evidence.size() != RecordKind.values().length) {
			throw new IllegalArgumentException("Every kind of record needs an answer");
		}
	}

	/**
	 * Applies the rule.
	 * @param summary what a file says
	 * @return the evidence for each kind of record
	 */
	public static RecordsInHand from(HealthSummary summary) {
		Map<RecordKind, Evidence> evidence = new EnumMap<>(RecordKind.class);
		for (RecordKind kind : RecordKind.values()) {
			evidence.put(kind, evidence(kind, summary));
		}
		return new RecordsInHand(evidence);
	}

	/**
	 * What the file holds for one kind.
	 * @param kind the kind of record
	 * @return the evidence
	 */
	public Evidence of(RecordKind kind) {
		return Objects.requireNonNull(this.evidence.get(kind));
	}

	/**
	 * The kinds that are in hand.
	 * @return the kinds, in their own order
	 */
	public Set<RecordKind> kinds() {
		return this.evidence.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() instanceof InHand)
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordKind.class)));
	}

	private static Evidence evidence(RecordKind kind, HealthSummary summary) {
		return switch (kind) {
			case CLINIC_NOTES -> clinicNotes(summary);
			case LABORATORY_RESULTS -> laboratoryResults(summary);
			case IMAGING_REPORTS -> imagingReports(summary);
			case IMAGES -> images(summary);
			case PATHOLOGY_REPORTS -> reports(summary, Report.Category.PATHOLOGY);
			case SLIDES -> slides(summary);
			case PROCEDURE_SUMMARIES -> procedureSummaries(summary);
			case MEDICATION_LIST -> medicationList(summary);
			case ALLERGIES -> allergies(summary);
		};
	}

	/**
	 * Only words count. An export lists every visit with its date and kind, which tells
	 * the second doctor nothing of what was found and thought.
	 */
	private static Evidence clinicNotes(HealthSummary summary) {
		Evidence notes = reports(summary, Report.Category.NOTE);
		if (!(notes instanceof Absent)) {
			return notes;
		}
		return mentioned(summary.encounters().stream().map(Encounter::source).toList(), Caution.VISIT_WITHOUT_NOTE);
	}

	/**
	 * Values count as well as words: a laboratory's report is its values. The name of a
	 * panel without either does not.
	 */
	private static Evidence laboratoryResults(HealthSummary summary) {
		return reports(summary, Report.Category.LABORATORY);
	}

	/**
	 * Only what the radiologist wrote counts. A study's description says what was
	 * photographed, not what was seen.
	 */
	private static Evidence imagingReports(HealthSummary summary) {
		Evidence reports = reports(summary, Report.Category.IMAGING);
		if (!(reports instanceof Absent)) {
			return reports;
		}
		return mentioned(studies(summary), Caution.DESCRIPTION_NOT_REPORT);
	}

	/**
	 * Never in hand: a health record export describes studies and does not carry them.
	 * The second doctor usually wants to see them.
	 */
	private static Evidence images(HealthSummary summary) {
		return mentioned(studies(summary), Caution.IMAGES_ELSEWHERE);
	}

	/**
	 * Never in hand: slides are things. A pathology report says that they exist, and who
	 * keeps them.
	 */
	private static Evidence slides(HealthSummary summary) {
		List<Source> reports = summary.reports()
			.stream()
			.filter((report) -> report.category() == Report.Category.PATHOLOGY)
			.map(Report::source)
			.toList();
		return mentioned(reports, Caution.SLIDES_ELSEWHERE);
	}

	/**
	 * What the surgeon wrote counts, and so do procedures that were done, with their
	 * dates: patient guides ask for no more. Paperwork is none of them. Where nobody's
	 * words are there, a caution says so, since the name of an operation is less than its
	 * report.
	 */
	private static Evidence procedureSummaries(HealthSummary summary) {
		Evidence operations = reports(summary, Report.Category.OPERATION);
		List<Procedure> procedures = summary.procedures()
			.stream()
			.filter((procedure) -> !procedure.isPaperwork())
			.toList();
		List<Procedure> done = procedures.stream().filter(RecordsInHand::isDoneAndDated).toList();
		if (!done.isEmpty()) {
			boolean wordless = done.stream().anyMatch((procedure) -> procedure.report() == null);
			List<Source> written = (operations instanceof InHand inHand) ? inHand.sources() : List.of();
			return new InHand(latestFirst(written, done.stream().map(Procedure::source).toList()),
					wordless ? List.of(Caution.NAME_AND_DATE_ONLY) : List.of());
		}
		if (!(operations instanceof Absent)) {
			return operations;
		}
		return mentioned(procedures.stream().map(Procedure::source).toList(), Caution.NOT_DONE_OR_UNDATED);
	}

	private static boolean isDoneAndDated(Procedure procedure) {
		return procedure.status() == Procedure.Status.DONE && procedure.date() != null;
	}

	/**
	 * One medicine in use, prescribed or stated, makes a list. Ended ones alone do not:
	 * they leave open whether nothing is taken or nobody wrote it down. The list is meant
	 * to have doses, so a missing one is cautioned.
	 */
	private static Evidence medicationList(HealthSummary summary) {
		List<Medication> inUse = summary.medications()
			.stream()
			.filter((medication) -> medication.status() == Medication.Status.ACTIVE
					|| medication.status() == Medication.Status.ON_HOLD)
			.toList();
		if (inUse.isEmpty()) {
			return mentioned(summary.medications().stream().map(Medication::source).toList(), Caution.NOTHING_ACTIVE);
		}
		boolean doseMissing = inUse.stream().anyMatch((medication) -> medication.dosage() == null);
		return new InHand(inUse.stream().map(Medication::source).toList(),
				doseMissing ? List.of(Caution.DOSE_MISSING) : List.of());
	}

	/**
	 * An allergy on record, or the statement that there is none of any kind. An empty
	 * list is no statement: exports leave allergies out when nobody asked. "None to
	 * medicines" leaves the others open.
	 */
	private static Evidence allergies(HealthSummary summary) {
		List<Source> told = summary.allergies()
			.stream()
			.filter(RecordsInHand::isCompleteAnswer)
			.map(AllergyRecord::source)
			.toList();
		if (told.isEmpty()) {
			return mentioned(summary.allergies().stream().map(AllergyRecord::source).toList(),
					Caution.ONLY_SOME_ALLERGIES);
		}
		return new InHand(told, List.of());
	}

	private static boolean isCompleteAnswer(AllergyRecord allergy) {
		return switch (allergy) {
			case AllergyRecord.Allergy _ -> true;
			case AllergyRecord.NoKnownAllergy none -> none.scope() == AllergyRecord.Scope.ANY;
		};
	}

	private static Evidence reports(HealthSummary summary, Report.Category category) {
		List<Report> reports = summary.reports().stream().filter((report) -> report.category() == category).toList();
		List<Report> usable = reports.stream().filter(RecordsInHand::hasFinalContent).toList();
		if (!usable.isEmpty()) {
			return new InHand(usable.stream().map(Report::source).toList(), List.of());
		}
		return mentioned(reports.stream().map(Report::source).toList(), whyNotUsable(reports));
	}

	private static Caution whyNotUsable(List<Report> reports) {
		if (reports.stream().anyMatch(RecordsInHand::hasContent)) {
			return Caution.NOT_FINAL;
		}
		boolean attached = reports.stream()
			.flatMap((report) -> report.attachments().stream())
			.anyMatch(Report.Attachment::inFile);
		return attached ? Caution.ATTACHED_NOT_READ : Caution.NAME_ONLY;
	}

	private static boolean hasFinalContent(Report report) {
		boolean settled = switch (report.status()) {
			case FINAL, NOT_STATED -> true;
			case NOT_FINAL, CANCELLED -> false;
		};
		return settled && hasContent(report);
	}

	private static boolean hasContent(Report report) {
		boolean values = report.category() == Report.Category.LABORATORY
				&& report.results().stream().anyMatch((result) -> result.value() != null);
		return values || report.text() != null;
	}

	private static List<Source> latestFirst(List<Source> some, List<Source> others) {
		return Stream.concat(some.stream(), others.stream())
			.sorted(Comparator.comparing(Source::date, Comparator.nullsLast(PartialDate.LATEST_FIRST)))
			.toList();
	}

	private static List<Source> studies(HealthSummary summary) {
		return summary.imagingStudies().stream().map(ImagingStudy::source).toList();
	}

	private static Evidence mentioned(List<Source> sources, Caution why) {
		return sources.isEmpty() ? new Absent() : new OnlyMentioned(sources, why);
	}

}
