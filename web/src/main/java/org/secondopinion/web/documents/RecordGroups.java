package org.secondopinion.web.documents;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.documents.AllergyRecord;
import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.Encounter;
import org.secondopinion.domain.documents.Evidence;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.ImagingStudy;
import org.secondopinion.domain.documents.Medication;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Procedure;
import org.secondopinion.domain.documents.Report;
import org.secondopinion.domain.documents.Source;
import org.secondopinion.domain.documents.Term;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.web.layout.Choices;

import org.springframework.stereotype.Component;

/**
 * What a health record file says, in groups of lines for a reader. Templates know it as
 * {@code @recordGroups}.
 */
@Component
public class RecordGroups {

	private final Choices choices;

	RecordGroups(Choices choices) {
		this.choices = choices;
	}

	/**
	 * Everything that was read, the person apart.
	 * @param summary what the file says
	 * @return the groups; one that the file says nothing about has no lines
	 */
	public List<Group> of(HealthSummary summary) {
		return List.of(group("Conditions", summary.conditions(), this::line),
				group("Medicines", summary.medications(), this::line),
				group("Allergies", summary.allergies(), this::line),
				group("Procedures and surgery", summary.procedures(), this::line),
				group("Reports and results", summary.reports(), this::line),
				group("Imaging", summary.imagingStudies(), RecordGroups::line),
				group("Visits", summary.encounters(), RecordGroups::line));
	}

	/**
	 * Which of the records that a second doctor needs are in the file.
	 * @param summary what the file says
	 * @return a line for each kind of record, in the kinds' order
	 */
	public List<InHand> inHand(HealthSummary summary) {
		return summary.recordsInHand()
			.evidence()
			.entrySet()
			.stream()
			.map((entry) -> inHand(entry.getKey(), entry.getValue()))
			.toList();
	}

	private InHand inHand(RecordKind kind, Evidence evidence) {
		String label = this.choices.label(kind);
		return switch (evidence) {
			case Evidence.InHand it -> new InHand(label, "done", "In the file",
					it.cautions().stream().map(Evidence.Caution::sentence).toList());
			case Evidence.OnlyMentioned it ->
				new InHand(label, "waiting", "Still to ask for", List.of(it.why().sentence()));
			case Evidence.Absent _ -> new InHand(label, "todo", "Not in the file", List.of());
		};
	}

	/**
	 * The person whom the record is about.
	 * @param person the person
	 * @return what it says, in the order to read it
	 */
	public List<Fact> person(Person person) {
		String others = person.otherNames().stream().map(Person.Name::full).collect(Collectors.joining(", "));
		String place = joined(person.city(), person.state());
		String reached = joined(person.phone(), person.email());
		return Stream.of(new Fact("Name", person.name().full()), new Fact("Other names", others),
				new Fact("Born", words(person.birthDate())), new Fact("Gender", this.choices.label(person.gender())),
				new Fact("Lives in", place), new Fact("Reached at", reached))
			.filter((fact) -> !fact.words().isBlank())
			.toList();
	}

	private Line line(Condition condition) {
		String state = condition.isPresent() ? "Present" : "Past";
		String when = dated("Since ", condition.onset());
		String until = dated("until ", condition.abatement());
		return line(condition.what().label(), joined(state, this.choices.label(condition.certainty())),
				joined(when, until), List.of(), condition.source());
	}

	private Line line(Medication medication) {
		return line(medication.what().label(),
				joined(medication.dosage(), this.choices.label(medication.status()),
						this.choices.label(medication.basis())),
				dated("Since ", medication.since()), List.of(), medication.source());
	}

	private Line line(AllergyRecord allergy) {
		return switch (allergy) {
			case AllergyRecord.Allergy it -> line(it.substance().label(),
					joined(it.reactions().stream().map(Term::label).collect(Collectors.joining(", ")),
							it.severe() ? "Can endanger life" : null, it.present() ? null : "Past"),
					dated("Since ", it.since()), List.of(), it.source());
			case AllergyRecord.NoKnownAllergy it ->
				line(this.choices.label(it.scope()), "", "", List.of(), it.source());
		};
	}

	private Line line(Procedure procedure) {
		return line(procedure.what().label(), this.choices.label(procedure.status()), words(procedure.date()),
				Stream.ofNullable(procedure.report()).toList(), procedure.source());
	}

	private Line line(Report report) {
		Stream<String> results = report.results()
			.stream()
			.map((result) -> joined(result.what().label(), result.value(), result.interpretation()));
		Stream<String> attachments = report.attachments()
			.stream()
			.map((attachment) -> attachment.title() + ": attached and not read. Open the file to see it.");
		List<String> more = Stream.of(Stream.ofNullable(report.text()), results, attachments)
			.flatMap((it) -> it)
			.toList();
		return line(report.title().label(),
				joined(this.choices.label(report.category()), this.choices.label(report.status()),
						more.isEmpty() ? "Its content is not in the file" : null),
				words(report.date()), more, report.source());
	}

	private static Line line(ImagingStudy study) {
		String what = joined(String.join(", ", study.modalities()), String.join(", ", study.bodySites()));
		return line(what.isEmpty() ? "Images" : what, joined(study.description(), "The images are not in the file"),
				words(study.date()), List.of(), study.source());
	}

	private static Line line(Encounter encounter) {
		String reason = (encounter.reason() != null) ? encounter.reason().label() : null;
		return line(encounter.kind().label(), joined(reason, encounter.clinician(), encounter.provider()),
				words(encounter.date()), List.of(), encounter.source());
	}

	private static Line line(String what, String detail, String when, List<String> more, Source source) {
		String recorded = (source.date() != null) ? source.date().inWords() : "";
		boolean said = recorded.isEmpty() || when.endsWith(recorded);
		return new Line(what, detail, when, more,
				joined(source.resourceType(), said ? null : "recorded " + recorded, source.fileName()));
	}

	private static <T> Group group(String title, List<T> items, Function<T, Line> line) {
		return new Group(title, items.stream().map(line).toList());
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts)
			.filter(Objects::nonNull)
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" · "));
	}

	private static String dated(String before, @Nullable PartialDate date) {
		return (date != null) ? before + date.inWords() : "";
	}

	private static String words(@Nullable PartialDate date) {
		return dated("", date);
	}

	/**
	 * Lines of one kind.
	 *
	 * @param title what they are
	 * @param lines the lines, the latest first
	 */
	public record Group(String title, List<Line> lines) {

		/** How many are shown before a reader asks for the rest. */
		private static final int FIRST = 6;

		public List<Line> first() {
			return this.lines.subList(0, Math.min(FIRST, this.lines.size()));
		}

		public List<Line> rest() {
			return this.lines.subList(first().size(), this.lines.size());
		}

	}

	/**
	 * One entry of the file.
	 *
	 * @param what what it is
	 * @param detail a softer line; may be empty
	 * @param when in words; may be empty
	 * @param more what a reader may want to unfold, such as single results
	 * @param origin where it was read: the kind of entry, its date if it is another one,
	 * and the file
	 */
	public record Line(String what, String detail, String when, List<String> more, String origin) {

	}

	/**
	 * Something about the person.
	 *
	 * @param label what
	 * @param words how it is
	 */
	public record Fact(String label, String words) {
	}

	/**
	 * Whether one kind of record is in the file.
	 *
	 * @param label the kind in words
	 * @param state as the parts know it
	 * @param words the state in words
	 * @param cautions what to look at before relying on it
	 */
	public record InHand(String label, String state, String words, List<String> cautions) {
	}

}
