package org.secondopinion.domain.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.records.FoundWithFile;
import org.secondopinion.domain.records.LostWithFile;
import org.secondopinion.domain.records.RecordKind;

/**
 * What becomes of pages and images that were brought to a case: whoever brought them says
 * which records they have, and from then on they count, until they are taken back.
 */
public final class AttachFile {

	private final AttachedFiles files;

	private final PatientOnRecord patient;

	private final FoundWithFile foundWithFile;

	private final LostWithFile lostWithFile;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	public AttachFile(AttachedFiles files, PatientOnRecord patient, FoundWithFile foundWithFile,
			LostWithFile lostWithFile, OpenTasks openTasks, CaseHistory history) {
		this.files = files;
		this.patient = patient;
		this.foundWithFile = foundWithFile;
		this.lostWithFile = lostWithFile;
		this.openTasks = openTasks;
		this.history = history;
	}

	/**
	 * The files of the case, the newest first.
	 * @param visit who, in which case
	 * @return pending and attached ones
	 */
	public List<AttachedFile> files(Visit visit) {
		return this.files.of(visit.caseId());
	}

	/**
	 * The files that have one of the records.
	 * @param visit who, in which case
	 * @param kind which record
	 * @return attached ones, the newest first
	 */
	public List<AttachedFile.Attached> holding(Visit visit, RecordKind kind) {
		return this.files.attached(visit.caseId(), kind);
	}

	/**
	 * A file of the case.
	 * @param visit who, in which case
	 * @param id which file
	 * @return the file
	 * @throws NoSuchCase if the case has no such file
	 */
	public AttachedFile file(Visit visit, DocumentId id) {
		return this.files.find(visit.caseId(), id).orElseThrow(() -> new NoSuchCase(visit.caseFile().reference()));
	}

	/**
	 * Why an image may be somebody else's. Other files do not say whose they are.
	 * @param visit who, in which case
	 * @param file the file
	 * @return the doubts, often none
	 */
	public Set<Doubt> doubts(Visit visit, AttachedFile file) {
		ImageHeader image = file.traits().image();
		return (image == null) ? EnumSet.noneOf(Doubt.class) : Doubt.about(image.person(), patient(visit));
	}

	/**
	 * The patient as the case knows them, with whom an image is compared.
	 * @param visit who, in which case
	 * @return the patient
	 */
	public KnownPatient patient(Visit visit) {
		return this.patient.of(visit);
	}

	/**
	 * Says what is in a file; from now on it counts, and the records that it has wait to
	 * be checked. If there are doubts, whoever says so has read them.
	 * @param visit who, in which case
	 * @param id which file
	 * @param records the records that it has; none if it is something else
	 * @param note what else a reader should know; may be empty
	 * @throws NoLongerOpen if that was said already, or the case has ended
	 */
	public void attach(Visit visit, DocumentId id, Set<RecordKind> records, String note) {
		AttachedFile.Pending file = pending(visit, id);
		Step step = this.openTasks.stepOfOpen(visit.caseId());
		this.files.save(file.holding(records, note, visit.at(), visit.by().id()));
		this.history.append(visit.event(step, EventKind.FILE_ATTACHED, file.document().name(), note));
		this.foundWithFile.note(visit, records);
	}

	/**
	 * Throws a file away that does not count yet; nothing of it is kept.
	 * @param visit who, in which case
	 * @param id which file
	 * @throws NoSuchCase if the visitor may not
	 * @throws NoLongerOpen if it counts already, or the case has ended
	 */
	public void discard(Visit visit, DocumentId id) {
		AttachedFile.Pending file = pending(visit, id);
		if (!mayDiscard(visit, file)) {
			throw new NoSuchCase(visit.caseFile().reference());
		}
		this.history.append(visit.event(this.openTasks.stepOfOpen(visit.caseId()), EventKind.FILE_THROWN_AWAY,
				file.document().name(), null));
		this.files.remove(file);
	}

	/**
	 * Whether a visitor may throw a file away: who brought it, and the programme's
	 * navigators.
	 * @param visit who, in which case
	 * @param file the file
	 * @return {@code true} if so
	 */
	public boolean mayDiscard(Visit visit, AttachedFile.Pending file) {
		return Removal.isAllowed(visit, file.document().by());
	}

	/**
	 * Whether a visitor may take a file back: who brought it, and the programme's
	 * navigators.
	 * @param visit who, in which case
	 * @param file the file
	 * @return {@code true} if so
	 */
	public boolean mayTakeBack(Visit visit, AttachedFile.Attached file) {
		return Removal.isAllowed(visit, file.by());
	}

	/**
	 * Takes a file out of the case, because it should not be in it; nothing of it is
	 * kept. Records that only it has are no longer in hand.
	 * @param visit who, in which case
	 * @param id which file
	 * @throws NoSuchCase if the visitor may not
	 * @throws NoLongerOpen if it does not count, or the case has ended
	 */
	public void takeBack(Visit visit, DocumentId id) {
		if (!(file(visit, id) instanceof AttachedFile.Attached file)) {
			throw new NoLongerOpen("Taking the file back");
		}
		if (!mayTakeBack(visit, file)) {
			throw new NoSuchCase(visit.caseFile().reference());
		}
		this.history.append(visit.event(this.openTasks.stepOfOpen(visit.caseId()), EventKind.FILE_TAKEN_BACK,
				file.document().name(), null));
		this.files.remove(file);
		this.lostWithFile.revise(visit, file.records());
	}

	private AttachedFile.Pending pending(Visit visit, DocumentId id) {
		return switch (file(visit, id)) {
			case AttachedFile.Pending pending -> pending;
			case AttachedFile.Attached _ -> throw new NoLongerOpen("Attaching the file");
		};
	}

}
