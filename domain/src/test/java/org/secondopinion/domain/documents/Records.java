package org.secondopinion.domain.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.AllergyRecord.Allergy;
import org.secondopinion.domain.documents.AllergyRecord.NoKnownAllergy;
import org.secondopinion.domain.documents.AllergyRecord.Scope;
import org.secondopinion.domain.documents.Report.Category;

/** Builds a fictional person's export, one entry at a time. */
final class Records {

	private final List<Condition> conditions = new ArrayList<>();

	private final List<Medication> medications = new ArrayList<>();

	private final List<AllergyRecord> allergies = new ArrayList<>();

	private final List<Procedure> procedures = new ArrayList<>();

	private final List<Report> reports = new ArrayList<>();

	private final List<ImagingStudy> imagingStudies = new ArrayList<>();

	private final List<Encounter> encounters = new ArrayList<>();

	static Source source(String type, String id) {
		return new Source("record.json", type, id, null);
	}

	static Condition condition(String text, Condition.Status status, @Nullable String onset) {
		return condition(text, status, Condition.Certainty.CONFIRMED, onset);
	}

	static Condition condition(String text, Condition.Status status, Condition.Certainty certainty,
			@Nullable String onset) {
		return new Condition(Term.of(text), status, certainty, date(onset), null, source("Condition", text));
	}

	Records with(Condition condition) {
		this.conditions.add(condition);
		return this;
	}

	Records with(Procedure procedure) {
		this.procedures.add(procedure);
		return this;
	}

	Records withMedication(Medication.Status status, @Nullable String dosage) {
		this.medications.add(new Medication(Term.of("Examplinib 10 mg"), dosage, status, Medication.Basis.PRESCRIBED,
				null, source("MedicationRequest", "m" + this.medications.size())));
		return this;
	}

	Records withAllergy() {
		this.allergies.add(new Allergy(Term.of("Examplicillin"), List.of(), false, true, null,
				source("AllergyIntolerance", "a1")));
		return this;
	}

	Records withoutAllergies(Scope scope) {
		this.allergies.add(new NoKnownAllergy(scope, source("AllergyIntolerance", "a1")));
		return this;
	}

	Records withProcedure(Term what, Procedure.Status status, @Nullable String date, @Nullable String report) {
		this.procedures.add(new Procedure(what, status, date(date), report, source("Procedure", what.text())));
		return this;
	}

	Records withReport(Category category, Report.Status status, @Nullable String text) {
		this.reports.add(new Report(category, Term.of(category.name()), null, status, text, List.of(), List.of(),
				source("DiagnosticReport", category.name())));
		return this;
	}

	Records withLaboratoryValue(@Nullable String value) {
		Report.Result result = new Report.Result(Term.of("Glucose"), value, null);
		this.reports.add(new Report(Category.LABORATORY, Term.of("Panel"), null, Report.Status.FINAL, null,
				List.of(result), List.of(), source("DiagnosticReport", "lab")));
		return this;
	}

	Records withAttachedReport(Category category) {
		Report.Attachment pdf = new Report.Attachment("Report", "application/pdf", true);
		this.reports.add(new Report(category, Term.of(category.name()), null, Report.Status.FINAL, null, List.of(),
				List.of(pdf), source("DiagnosticReport", category.name())));
		return this;
	}

	Records withImagingStudy() {
		this.imagingStudies.add(new ImagingStudy(List.of("Ultrasound"), List.of("thoracic"), null, null, 1,
				source("ImagingStudy", "i1")));
		return this;
	}

	Records withVisit() {
		this.encounters.add(new Encounter(Term.of("Check-up"), null, null, null, null, source("Encounter", "v1")));
		return this;
	}

	HealthSummary summary() {
		Person person = new Person(new Person.Name(List.of("Testina"), "Fictional"), List.of(), null,
				Person.Gender.NOT_STATED, Person.SexAtBirth.NOT_STATED, null, null, null, null, null,
				source("Patient", "p1"));
		return new HealthSummary("record.json", person, this.conditions, this.medications, this.allergies,
				this.procedures, this.reports, this.imagingStudies, this.encounters, new TreeMap<>());
	}

	static @Nullable PartialDate date(@Nullable String iso) {
		return (iso != null) ? PartialDate.parse(iso) : null;
	}

}
