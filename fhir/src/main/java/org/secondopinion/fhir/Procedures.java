package org.secondopinion.fhir;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Procedure;
import org.secondopinion.domain.documents.Procedure.Status;
import org.secondopinion.fhir.Element.CodeableConcept;

/** Reads procedures and surgery. */
final class Procedures {

	private Procedures() {
	}

	static List<Procedure> of(Contents contents) {
		return contents.about(Resource.Procedure.class)
			.filter((entry) -> !"entered-in-error".equals(entry.resource().status()))
			.map((entry) -> procedure(contents, entry))
			.toList();
	}

	private static Procedure procedure(Contents contents, Entry.Filled<Resource.Procedure> entry) {
		Resource.Procedure procedure = entry.resource();
		String start = (procedure.performedPeriod() != null) ? procedure.performedPeriod().start() : null;
		PartialDate date = Element.firstDate(procedure.performedDateTime(), start);
		return new Procedure(CodeableConcept.term(procedure.code()), status(procedure.status()), date,
				report(procedure), contents.source(entry, date));
	}

	private static @Nullable String report(Resource.Procedure procedure) {
		String notes = procedure.note()
			.stream()
			.map((note) -> Element.firstText(note.text()))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n\n"));
		return notes.isEmpty() ? null : notes;
	}

	private static Status status(@Nullable String code) {
		return switch (code) {
			case "completed" -> Status.DONE;
			case "preparation", "in-progress", "on-hold", "stopped" -> Status.NOT_FINISHED;
			case "not-done" -> Status.NOT_DONE;
			case null, default -> Status.NOT_STATED;
		};
	}

}
