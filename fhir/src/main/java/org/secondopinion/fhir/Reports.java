package org.secondopinion.fhir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Report;
import org.secondopinion.domain.documents.Report.Category;
import org.secondopinion.domain.documents.Report.Result;
import org.secondopinion.domain.documents.Report.Status;
import org.secondopinion.fhir.Element.Attachment;
import org.secondopinion.fhir.Element.CodeableConcept;
import org.secondopinion.fhir.Element.Content;
import org.secondopinion.fhir.Element.Period;

/**
 * Reads reports and notes. They come as diagnostic reports, as documents, and, where the
 * laboratory sent a value without a report around it, as bare observations.
 */
final class Reports {

	private final Contents contents;

	private final Set<Resource.Observation> told = Collections.newSetFromMap(new IdentityHashMap<>());

	private final List<Report> reports = new ArrayList<>();

	Reports(Contents contents) {
		this.contents = contents;
		contents.about(Resource.DiagnosticReport.class)
			.filter((entry) -> !"entered-in-error".equals(entry.resource().status()))
			.forEach((entry) -> this.reports.add(report(entry)));
		contents.about(Resource.DocumentReference.class)
			.filter((entry) -> !"entered-in-error".equals(entry.resource().status()))
			.forEach((entry) -> this.reports.add(document(entry)));
		contents.about(Resource.Observation.class)
			.filter((entry) -> isBareLaboratoryValue(entry.resource()))
			.forEach((entry) -> this.reports.add(value(entry)));
	}

	List<Report> all() {
		return this.reports;
	}

	/** Whether an observation is among the results of a report. */
	boolean tell(Resource.Observation observation) {
		return this.told.contains(observation);
	}

	private Report report(Entry.Filled<Resource.DiagnosticReport> entry) {
		Resource.DiagnosticReport report = entry.resource();
		PartialDate made = Element.firstDate(report.effectiveDateTime(), start(report.effectivePeriod()),
				report.issued());
		PartialDate issued = Element.date(report.issued());
		Attachments forms = Attachments.of(report.presentedForm());
		return new Report(ReportCategories.of(report.category(), report.code()), CodeableConcept.term(report.code()),
				made, status(report.status()), forms.textAfter(report.conclusion()), results(report), forms.notRead(),
				this.contents.source(entry, (issued != null) ? issued : made));
	}

	private List<Result> results(Resource.DiagnosticReport report) {
		return report.result()
			.stream()
			.map((reference) -> this.contents.resolve(reference, Resource.Observation.class))
			.filter(Objects::nonNull)
			.filter((observation) -> !"entered-in-error".equals(observation.status()))
			.flatMap(this::results)
			.toList();
	}

	private Stream<Result> results(Resource.Observation observation) {
		this.told.add(observation);
		Stream<Result> parts = observation.component().stream().map(Values::result);
		Result whole = Values.result(observation);
		boolean onlyFrame = whole.value() == null && !observation.component().isEmpty();
		return onlyFrame ? parts : Stream.concat(Stream.of(whole), parts);
	}

	private Report document(Entry.Filled<Resource.DocumentReference> entry) {
		Resource.DocumentReference document = entry.resource();
		PartialDate written = Element.date(document.date());
		String visit = (document.context() != null) ? start(document.context().period()) : null;
		PartialDate made = Element.firstDate(visit, document.date());
		Attachments forms = Attachments
			.of(document.content().stream().map(Content::attachment).filter(Objects::nonNull).toList());
		String title = Objects.requireNonNullElse(Element.firstText(document.description()), "Document");
		return new Report(ReportCategories.of(document.category(), document.type()),
				CodeableConcept.term(document.type(), title), made, documentStatus(document), forms.textAfter(null),
				List.of(), forms.notRead(), this.contents.source(entry, (written != null) ? written : made));
	}

	private boolean isBareLaboratoryValue(Resource.Observation observation) {
		boolean valid = !"entered-in-error".equals(observation.status()) && !"cancelled".equals(observation.status());
		return valid && !this.told.contains(observation)
				&& ReportCategories.of(observation.category(), null) == Category.LABORATORY;
	}

	private Report value(Entry.Filled<Resource.Observation> entry) {
		Resource.Observation observation = entry.resource();
		PartialDate made = Element.firstDate(observation.effectiveDateTime(), start(observation.effectivePeriod()),
				observation.issued());
		PartialDate issued = Element.date(observation.issued());
		return new Report(Category.LABORATORY, CodeableConcept.term(observation.code()), made,
				status(observation.status()), null, results(observation).toList(), List.of(),
				this.contents.source(entry, (issued != null) ? issued : made));
	}

	private static @Nullable String start(@Nullable Period period) {
		return (period != null) ? period.start() : null;
	}

	private static Status status(@Nullable String code) {
		return switch (code) {
			case "final", "amended", "corrected", "appended" -> Status.FINAL;
			case "registered", "partial", "preliminary" -> Status.NOT_FINAL;
			case "cancelled" -> Status.CANCELLED;
			case null, default -> Status.NOT_STATED;
		};
	}

	/** A document that was replaced by another one no longer says what holds. */
	private static Status documentStatus(Resource.DocumentReference document) {
		return "superseded".equals(document.status()) ? Status.CANCELLED : status(document.docStatus());
	}

}
