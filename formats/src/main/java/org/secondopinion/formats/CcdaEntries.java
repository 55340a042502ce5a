package org.secondopinion.formats;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.AllergyRecord;
import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.Encounter;
import org.secondopinion.domain.documents.Medication;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Procedure;
import org.secondopinion.domain.documents.Report;
import org.secondopinion.domain.documents.Source;
import org.secondopinion.domain.documents.Term;

/** Tells in the domain's words what the entries of a C-CDA document say. */
final class CcdaEntries {

	/** Longer than the longest report; what follows is read in the file itself. */
	private static final int LONGEST_TEXT = 20_000;

	private final String fileName;

	private final @Nullable PartialDate written;

	/**
	 * Begins with a document.
	 * @param fileName the file, for the source of each item
	 * @param written when the document was written
	 */
	CcdaEntries(String fileName, @Nullable PartialDate written) {
		this.fileName = fileName;
		this.written = written;
	}

	Person person(XmlNode role) {
		XmlNode patient = role.first("patient").orElse(XmlNode.ofWords(""));
		List<Person.Name> names = patient.all("name").map(CcdaEntries::name).toList();
		String phone = telecom(role, "tel:");
		String mail = telecom(role, "mailto:");
		return new Person(names.isEmpty() ? Person.Name.NONE : names.getFirst(), names.stream().skip(1).toList(),
				CcdaValues.date(patient.value("value", "birthTime")), gender(patient), Person.SexAtBirth.NOT_STATED,
				textOrNull(role, "addr", "city"), textOrNull(role, "addr", "state"), phone.isEmpty() ? null : phone,
				mail.isEmpty() ? null : mail, death(patient), source("recordTarget", role, this.written));
	}

	private static Person.Name name(XmlNode name) {
		List<String> given = name.all("given").map(XmlNode::text).filter((it) -> !it.isEmpty()).toList();
		return new Person.Name(given, name.first("family").map(XmlNode::text).orElse(""));
	}

	private static Person.Gender gender(XmlNode patient) {
		return switch (patient.value("code", "administrativeGenderCode")) {
			case "F" -> Person.Gender.FEMALE;
			case "M" -> Person.Gender.MALE;
			case "UN" -> Person.Gender.OTHER;
			default -> Person.Gender.NOT_STATED;
		};
	}

	private static Person.@Nullable Death death(XmlNode patient) {
		return patient.value("value", "deceasedInd").equals("true")
				? new Person.Death(CcdaValues.date(patient.value("value", "deceasedTime"))) : null;
	}

	private static String telecom(XmlNode role, String scheme) {
		return role.all("telecom")
			.map((telecom) -> telecom.attribute("value"))
			.filter((value) -> value.startsWith(scheme))
			.map((value) -> value.substring(scheme.length()))
			.findFirst()
			.orElse("");
	}

	List<Condition> conditions(XmlNode section) {
		SectionText text = new SectionText(section);
		return section.at("entry", "act").flatMap((act) -> act.at("entryRelationship", "observation").map((problem) -> {
			PartialDate onset = CcdaValues.date(problem.value("value", "effectiveTime", "low"));
			PartialDate over = CcdaValues.date(problem.value("value", "effectiveTime", "high"));
			return new Condition(CcdaValues.term(valueOf(problem), text, "Problem"), status(act, over),
					isNegated(problem) ? Condition.Certainty.REFUTED : Condition.Certainty.NOT_STATED, onset, over,
					source("Problem", act, onset));
		})).toList();
	}

	private static Condition.Status status(XmlNode act, @Nullable PartialDate over) {
		return switch (act.value("code", "statusCode")) {
			case "active" -> Condition.Status.ACTIVE;
			case "completed" -> Condition.Status.RESOLVED;
			case "suspended", "aborted" -> Condition.Status.INACTIVE;
			default -> (over != null) ? Condition.Status.RESOLVED : Condition.Status.NOT_STATED;
		};
	}

	List<Medication> medications(XmlNode section) {
		SectionText text = new SectionText(section);
		return section.at("entry", "substanceAdministration").filter((entry) -> !isNegated(entry)).map((entry) -> {
			XmlNode drug = entry.first("consumable", "manufacturedProduct", "manufacturedMaterial", "code")
				.orElse(XmlNode.ofWords(""));
			PartialDate since = CcdaValues.began(entry);
			Medication.Basis basis = entry.attribute("moodCode").equals("EVN") ? Medication.Basis.STATED
					: Medication.Basis.PRESCRIBED;
			return new Medication(CcdaValues.term(drug, text, "Medicine"), dosage(entry), status(entry), basis, since,
					source("Medication", entry, since));
		}).toList();
	}

	private static Medication.Status status(XmlNode entry) {
		return switch (entry.value("code", "statusCode")) {
			case "active" -> Medication.Status.ACTIVE;
			case "suspended" -> Medication.Status.ON_HOLD;
			case "completed", "aborted" -> Medication.Status.ENDED;
			default -> Medication.Status.NOT_STATED;
		};
	}

	private static @Nullable String dosage(XmlNode entry) {
		String dose = entry.first("doseQuantity").map(CcdaValues::value).orElse("");
		String period = entry.all("effectiveTime")
			.flatMap((time) -> time.all("period"))
			.map((every) -> "every " + every.attribute("value") + " " + every.attribute("unit"))
			.findFirst()
			.orElse("");
		String words = Stream.of(dose, entry.value("displayName", "routeCode"), period)
			.filter((it) -> !it.isBlank())
			.collect(Collectors.joining(", "));
		return words.isEmpty() ? null : words;
	}

	List<AllergyRecord> allergies(XmlNode section) {
		SectionText text = new SectionText(section);
		// How severe it is stands beside it as another observation, of no substance.
		return section.at("entry", "act")
			.flatMap((act) -> act.at("entryRelationship", "observation")
				.filter((found) -> isNegated(found) || found.first("participant").isPresent())
				.map((found) -> {
					XmlNode substance = found.first("participant", "participantRole", "playingEntity", "code")
						.orElse(XmlNode.ofWords(""));
					Source source = source("Allergy", act, CcdaValues.began(found));
					if (isNegated(found)) {
						return noneKnown(valueOf(found), substance, source);
					}
					return new AllergyRecord.Allergy(
							CcdaValues.term(substance, text, valueOf(found).attribute("displayName")),
							reactions(found, text), isSevere(found),
							!act.value("code", "statusCode").equals("completed"), CcdaValues.began(found), source);
				}))
			.toList();
	}

	/** SNOMED's kinds of allergy: to a drug, to food, or to anything. */
	private static AllergyRecord noneKnown(XmlNode kind, XmlNode substance, Source source) {
		AllergyRecord.Scope scope = switch (kind.attribute("code")) {
			case "416098002", "419511003", "59037007" -> AllergyRecord.Scope.MEDICINES;
			case "414285001", "418471000", "235719002" -> AllergyRecord.Scope.FOOD;
			case "426232007" -> AllergyRecord.Scope.SURROUNDINGS;
			default -> AllergyRecord.Scope.ANY;
		};
		boolean oneDrug = !substance.attribute("code").isEmpty();
		return new AllergyRecord.NoKnownAllergy(
				(oneDrug && scope == AllergyRecord.Scope.ANY) ? AllergyRecord.Scope.MEDICINES : scope, source);
	}

	private static List<Term> reactions(XmlNode allergy, SectionText text) {
		return allergy.all("entryRelationship")
			.filter((related) -> related.attribute("typeCode").equals("MFST"))
			.flatMap((related) -> related.at("observation", "value"))
			.map((value) -> CcdaValues.term(value, text, "Reaction"))
			.toList();
	}

	/** SNOMED: severe, life threatening, fatal. */
	private static boolean isSevere(XmlNode allergy) {
		return allergy.everything()
			.filter((node) -> node.name().equals("value"))
			.anyMatch((value) -> List.of("24484000", "442452003", "399166001").contains(value.attribute("code")));
	}

	List<Procedure> procedures(XmlNode section) {
		SectionText text = new SectionText(section);
		return Stream.of("procedure", "act", "observation")
			.flatMap((kind) -> section.at("entry", kind))
			.filter((entry) -> !isNegated(entry))
			.map((entry) -> {
				PartialDate date = CcdaValues.began(entry);
				return new Procedure(CcdaValues.term(code(entry), text, "Procedure"), done(entry), date, null,
						source("Procedure", entry, date));
			})
			.toList();
	}

	private static Procedure.Status done(XmlNode entry) {
		return switch (entry.value("code", "statusCode")) {
			case "completed" -> Procedure.Status.DONE;
			case "active" -> Procedure.Status.NOT_FINISHED;
			case "aborted", "cancelled" -> Procedure.Status.NOT_DONE;
			default -> Procedure.Status.NOT_STATED;
		};
	}

	List<Report> results(XmlNode section) {
		SectionText text = new SectionText(section);
		return section.at("entry", "organizer").map((organizer) -> {
			List<XmlNode> observations = organizer.at("component", "observation").toList();
			PartialDate date = Stream.concat(Stream.of(organizer), observations.stream())
				.map(CcdaValues::began)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			Report.Status status = organizer.value("code", "statusCode").equals("completed") ? Report.Status.FINAL
					: Report.Status.NOT_FINAL;
			return new Report(Report.Category.LABORATORY, CcdaValues.term(code(organizer), text, "Results"), date,
					status, null, observations.stream().map((it) -> result(it, text)).toList(), List.of(),
					source("Results", organizer, date));
		}).toList();
	}

	private static Report.Result result(XmlNode observation, SectionText text) {
		String mark = observation.value("displayName", "interpretationCode");
		return new Report.Result(CcdaValues.term(code(observation), text, "Result"),
				CcdaValues.value(valueOf(observation)), mark.isEmpty() ? null : mark);
	}

	List<Encounter> encounters(XmlNode section) {
		SectionText text = new SectionText(section);
		return section.at("entry", "encounter").map((visit) -> {
			PartialDate date = CcdaValues.began(visit);
			return new Encounter(CcdaValues.term(code(visit), text, "Visit"), date, null, null, null,
					source("Encounter", visit, date));
		}).toList();
	}

	/** What a clinician wrote, in a section of its own. */
	Optional<Report> note(XmlNode section) {
		Report.Category category = CcdaSection.report(section);
		return written((category != null) ? category : Report.Category.NOTE, section, List.of(section), title(section));
	}

	/**
	 * The document itself, if it is somebody's report: a visit's note, an operation's.
	 */
	Optional<Report> document(XmlNode document, List<XmlNode> sections) {
		Report.Category category = CcdaSection.report(document);
		return (category == null) ? Optional.empty() : written(category, document, sections, title(document));
	}

	private Optional<Report> written(Report.Category category, XmlNode of, List<XmlNode> sections, String title) {
		String text = sections.stream()
			.filter((section) -> section.first("text").isPresent())
			.map((section) -> (title(section) + "\n" + section.first("text").map(XmlNode::text).orElse("")).strip())
			.collect(Collectors.joining("\n\n"));
		if (text.isBlank()) {
			return Optional.empty();
		}
		return Optional.of(new Report(category, Term.of(title), this.written, Report.Status.NOT_STATED,
				text.substring(0, Math.min(text.length(), LONGEST_TEXT)), List.of(), List.of(),
				source("Document", of, this.written)));
	}

	static String title(XmlNode titled) {
		String title = titled.first("title").map(XmlNode::text).orElse("").replace('\n', ' ');
		if (!title.isBlank()) {
			return title;
		}
		String code = titled.value("displayName", "code");
		return code.isBlank() ? "Section" : code;
	}

	private static boolean isNegated(XmlNode entry) {
		return entry.attribute("negationInd").equals("true");
	}

	private static XmlNode code(XmlNode entry) {
		return entry.first("code").orElse(XmlNode.ofWords(""));
	}

	private static XmlNode valueOf(XmlNode entry) {
		return entry.first("value").orElse(XmlNode.ofWords(""));
	}

	private static @Nullable String textOrNull(XmlNode node, String... path) {
		String text = node.first(path).map(XmlNode::text).orElse("");
		return text.isEmpty() ? null : text;
	}

	private Source source(String kind, XmlNode entry, @Nullable PartialDate date) {
		return new Source(this.fileName, kind, entry.value("extension", "id"), date);
	}

}
