package org.secondopinion.domain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTasks;

/**
 * Brings a file to a case. What it is shows in its content: a health record export is
 * read, pages and images are kept as they are. Either waits until somebody looked at what
 * it says, or said what is in it.
 */
public final class BringFile {

	private final FileRecognizer recognizer;

	private final Map<FileKind, HealthSummaryReader> readers;

	private final Documents documents;

	private final HealthRecordFiles healthRecords;

	private final AttachedFiles attachments;

	private final OpenTasks openTasks;

	/**
	 * Creates the use case.
	 * @param recognizer tells what a file is
	 * @param readers a reader for each kind of health record export
	 * @param documents the files of all kinds
	 * @param healthRecords where health record exports are kept
	 * @param attachments where the others are kept
	 * @param openTasks whether anybody works on a case
	 */
	public BringFile(FileRecognizer recognizer, Map<FileKind, HealthSummaryReader> readers, Documents documents,
			HealthRecordFiles healthRecords, AttachedFiles attachments, OpenTasks openTasks) {
		this.recognizer = recognizer;
		this.readers = Map.copyOf(readers);
		this.documents = documents;
		this.healthRecords = healthRecords;
		this.attachments = attachments;
		this.openTasks = openTasks;
	}

	/**
	 * Looks at a file, before the case is opened for it.
	 * @param upload the file
	 * @return what it is, and what it says if we can read that
	 */
	public ReadUpload read(Upload upload) {
		return ReadUpload.read(upload, this.recognizer, this.readers);
	}

	/**
	 * Expects that a file can be brought now.
	 * @param visit who, to which case
	 * @throws NoLongerOpen if the case has ended
	 */
	public void expectOpen(Visit visit) {
		if (this.openTasks.earliestStep(visit.caseId()).isEmpty()) {
			throw new NoLongerOpen("The case");
		}
	}

	/**
	 * The files that were brought, whatever they are, the newest first.
	 * @param visit who, in which case
	 * @return those that count and those that wait
	 */
	public List<Documents.Held> files(Visit visit) {
		return this.documents.of(visit.caseId());
	}

	/**
	 * Keeps a file until somebody looked at it. A file that is refused leaves nothing
	 * behind.
	 * @param visit who, to which case
	 * @param file the file that was looked at
	 * @return how it ended
	 * @throws NoLongerOpen if the case has ended
	 */
	public Bringing bring(Visit visit, ReadUpload file) {
		expectOpen(visit);
		return switch (file) {
			case ReadUpload.Refused(Refusal refusal) -> new Bringing.Refused(refusal);
			case ReadUpload.HealthRecord(Upload upload, String sha256, FileKind kind, HealthSummary summary) ->
				keep(visit, upload, sha256, kind, (document, content) -> this.healthRecords
					.add(new HealthRecordFile.Pending(document, summary), content));
			case ReadUpload.Attachment(Upload upload, String sha256, FileTraits traits) -> keep(visit, upload, sha256,
					traits.kind(),
					(document, content) -> this.attachments.add(new AttachedFile.Pending(document, traits), content));
		};
	}

	private Bringing keep(Visit visit, Upload upload, String sha256, FileKind kind, Keeping keeping) {
		Optional<Documents.Held> before = this.documents.withContent(visit.caseId(), sha256);
		if (before.isPresent()) {
			return new Bringing.BroughtBefore(before.get());
		}
		Documents.Volume volume = this.documents.volume(visit.caseId(), visit.by().id());
		if (volume.areTooManyWaiting()) {
			return new Bringing.Refused(Refusal.TOO_MANY_WAIT);
		}
		if (volume.isFullFor(upload.size())) {
			return new Bringing.Refused(Refusal.CASE_FULL);
		}
		Document document = new Document(DocumentId.random(), visit.caseId(), upload.name(), kind, upload.size(),
				sha256, visit.at(), visit.by().id());
		try (InputStream content = upload.open()) {
			keeping.keep(document, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Bringing.ToConfirm(document);
	}

	private interface Keeping {

		void keep(Document document, InputStream content);

	}

}
