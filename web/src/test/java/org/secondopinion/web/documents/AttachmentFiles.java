package org.secondopinion.web.documents;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.FileTraits;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.web.CaseSamples;

/** Pages and images to bring. */
public final class AttachmentFiles {

	private AttachmentFiles() {
	}

	/**
	 * Something that begins and ends as a PDF does.
	 * @param words what stands in it
	 * @return the file
	 */
	static byte[] pdf(String words) {
		return ("%PDF-1.7\n% " + words + "\nstartxref\n0\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
	}

	/**
	 * Attaches a PDF with clinic notes to a case.
	 * @param cases where the case is
	 * @param reference which case
	 * @return the file, which is part of the case
	 */
	public static DocumentId attach(CaseSamples cases, CaseReference reference) {
		byte[] content = pdf("notes");
		CaseFile caseFile = cases.caseFile(reference);
		AttachedFile.Pending file = new AttachedFile.Pending(new Document(DocumentId.random(), caseFile.id(),
				"notes.pdf", FileKind.PDF, content.length, "1".repeat(64), caseFile.openedAt(), caseFile.patient()),
				FileTraits.of(FileKind.PDF));
		cases.inOneTransaction(() -> {
			AttachedFiles files = cases.get(AttachedFiles.class);
			files.add(file, new ByteArrayInputStream(content));
			files.save(file.holding(Set.of(RecordKind.CLINIC_NOTES), "", Instant.now(), caseFile.patient()));
		});
		return file.document().id();
	}

}
