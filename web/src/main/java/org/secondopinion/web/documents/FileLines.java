package org.secondopinion.web.documents;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.AttachFile;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.HealthRecordFiles;
import org.secondopinion.domain.documents.ImportHealthRecord;
import org.secondopinion.web.layout.Choices;

import org.springframework.stereotype.Component;

/** The files of a case as a list, whatever they are. */
@Component
class FileLines {

	private final ImportHealthRecord importing;

	private final AttachFile attaching;

	private final Choices choices;

	FileLines(ImportHealthRecord importing, AttachFile attaching, Choices choices) {
		this.importing = importing;
		this.attaching = attaching;
		this.choices = choices;
	}

	/**
	 * The files of a case, the newest first.
	 * @param visit who, in which case
	 * @return one line for each
	 */
	List<FileLine> of(Visit visit) {
		CaseReference reference = visit.caseFile().reference();
		return Stream
			.concat(this.importing.files(visit).stream().map((file) -> line(reference, file)),
					this.attaching.files(visit).stream().map((file) -> line(reference, file)))
			.sorted(Comparator.comparing((FileLine line) -> line.document().storedAt()).reversed())
			.toList();
	}

	/**
	 * Where a file is looked at.
	 * @param reference in which case
	 * @param document the file
	 * @return the address
	 */
	static String address(CaseReference reference, Document document) {
		return "/cases/" + reference + (document.kind().isHealthRecord() ? "/import/" : "/files/") + document.id();
	}

	private FileLine line(CaseReference reference, HealthRecordFiles.Listed file) {
		return new FileLine(file.document(), address(reference, file.document()), kind(file.document()),
				file.isConfirmed());
	}

	private FileLine line(CaseReference reference, AttachedFile file) {
		return switch (file) {
			case AttachedFile.Pending it ->
				new FileLine(it.document(), address(reference, it.document()), kind(it.document()), false);
			case AttachedFile.Attached it ->
				new FileLine(it.document(), address(reference, it.document()), what(it), true);
		};
	}

	private String what(AttachedFile.Attached file) {
		String records = file.records().stream().map(this.choices::label).collect(Collectors.joining(", "));
		return records.isEmpty() ? kind(file.document()) : kind(file.document()) + ": " + records;
	}

	private String kind(Document document) {
		return this.choices.label(document.kind());
	}

}
