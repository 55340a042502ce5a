package org.secondopinion.domain.documents;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.records.FoundWithFile;
import org.secondopinion.domain.records.LostWithFile;

/**
 * What becomes of a health record export that was brought to a case: it is shown, and
 * confirmed or thrown away. Whatever it says counts only once it was confirmed.
 */
public final class ImportHealthRecord {

	private final HealthRecordFiles files;

	private final ConfirmedSummaries confirmed;

	private final PatientOnRecord patient;

	private final FoundWithFile foundWithFile;

	private final LostWithFile lostWithFile;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	public ImportHealthRecord(HealthRecordFiles files, ConfirmedSummaries confirmed, PatientOnRecord patient,
			FoundWithFile foundWithFile, LostWithFile lostWithFile, OpenTasks openTasks, CaseHistory history) {
		this.files = files;
		this.confirmed = confirmed;
		this.patient = patient;
		this.foundWithFile = foundWithFile;
		this.lostWithFile = lostWithFile;
		this.openTasks = openTasks;
		this.history = history;
	}

	/**
	 * The files of the case, the newest first.
	 * @param visit who, in which case
	 * @return pending and confirmed ones
	 */
	public List<HealthRecordFiles.Listed> files(Visit visit) {
		return this.files.of(visit.caseId());
	}

	/**
	 * A file of the case.
	 * @param visit who, in which case
	 * @param id which file
	 * @return the file
	 * @throws NoSuchCase if the case has no such file
	 */
	public HealthRecordFile file(Visit visit, DocumentId id) {
		return this.files.find(visit.caseId(), id).orElseThrow(() -> new NoSuchCase(visit.caseFile().reference()));
	}

	/**
	 * Why a file may be about somebody else than the patient, or of little use.
	 * @param visit who, in which case
	 * @param file the file
	 * @return the doubts, often none
	 */
	public Set<Doubt> doubts(Visit visit, HealthRecordFile file) {
		Optional<Person> before = switch (file) {
			case HealthRecordFile.Pending _ -> this.confirmed.of(visit.caseId()).map(HealthSummary::person);
			case HealthRecordFile.Confirmed _ -> Optional.empty();
		};
		return Doubt.about(file.summary(), patient(visit), before, visit.at().atOffset(ZoneOffset.UTC).toLocalDate());
	}

	/**
	 * The patient as the case knows them, with whom a record is compared.
	 * @param visit who, in which case
	 * @return the patient
	 */
	public KnownPatient patient(Visit visit) {
		return this.patient.of(visit);
	}

	/**
	 * Confirms that a file belongs to the case; from now on it counts. If there are
	 * doubts, whoever confirms has read them.
	 * @param visit who, in which case
	 * @param id which file
	 * @throws NoLongerOpen if it was confirmed already, or the case has ended
	 */
	public void confirm(Visit visit, DocumentId id) {
		HealthRecordFile.Pending file = pending(visit, id);
		this.files.save(file.confirmed(visit.at(), visit.by().id()));
		this.history.append(visit.event(this.openTasks.stepOfOpen(visit.caseId()), EventKind.FILE_IMPORTED,
				file.document().name(), null));
		this.foundWithFile.note(visit, file.summary().recordsInHand().kinds());
	}

	/**
	 * Throws a file away that was not confirmed; nothing of it is kept.
	 * @param visit who, in which case
	 * @param id which file
	 * @throws NoSuchCase if the visitor may not
	 * @throws NoLongerOpen if it was confirmed already, or the case has ended
	 */
	public void discard(Visit visit, DocumentId id) {
		HealthRecordFile.Pending file = pending(visit, id);
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
	public boolean mayDiscard(Visit visit, HealthRecordFile.Pending file) {
		return Removal.isAllowed(visit, file.document().by());
	}

	/**
	 * Whether a visitor may take a file back: who confirmed it, and the programme's
	 * navigators.
	 * @param visit who, in which case
	 * @param file the file
	 * @return {@code true} if so
	 */
	public boolean mayTakeBack(Visit visit, HealthRecordFile.Confirmed file) {
		return Removal.isAllowed(visit, file.by());
	}

	/**
	 * Takes a confirmed file out of the case, because it should not be in it; nothing of
	 * it is kept. Records that rested on it are no longer in hand.
	 * @param visit who, in which case
	 * @param id which file
	 * @throws NoSuchCase if the visitor may not
	 * @throws NoLongerOpen if it was not confirmed, or the case has ended
	 */
	public void takeBack(Visit visit, DocumentId id) {
		if (!(file(visit, id) instanceof HealthRecordFile.Confirmed file)) {
			throw new NoLongerOpen("Taking the file back");
		}
		if (!mayTakeBack(visit, file)) {
			throw new NoSuchCase(visit.caseFile().reference());
		}
		this.history.append(visit.event(this.openTasks.stepOfOpen(visit.caseId()), EventKind.FILE_TAKEN_BACK,
				file.document().name(), null));
		this.files.remove(file);
		this.lostWithFile.revise(visit, file.summary().recordsInHand().kinds());
	}

	/**
	 * The confirmed files that somebody should look at twice.
	 * @param visit who, in which case
	 * @return files and why, often none
	 */
	public Map<HealthRecordFile, Set<Doubt>> doubtful(Visit visit) {
		Map<HealthRecordFile, Set<Doubt>> doubtful = new LinkedHashMap<>();
		files(visit).stream()
			.filter(HealthRecordFiles.Listed::isConfirmed)
			.map((listed) -> file(visit, listed.document().id()))
			.forEach((file) -> doubtful.put(file, doubts(visit, file)));
		doubtful.values().removeIf(Set::isEmpty);
		return doubtful;
	}

	private HealthRecordFile.Pending pending(Visit visit, DocumentId id) {
		return switch (file(visit, id)) {
			case HealthRecordFile.Pending pending -> pending;
			case HealthRecordFile.Confirmed _ -> throw new NoLongerOpen("Confirming the file");
		};
	}

}
