package org.secondopinion.domain.ending;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseOpening;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;

/**
 * The way back from an end that was a mistake, or that came too early. What has ended
 * stays as it ended; the patient goes on in a new case, and both name each other.
 */
public final class ContinueCase {

	private final Cases cases;

	private final People people;

	private final Intakes intakes;

	private final CaseOpening opening;

	private final CaseHistory history;

	public ContinueCase(Cases cases, People people, Intakes intakes, CaseOpening opening, CaseHistory history) {
		this.cases = cases;
		this.people = people;
		this.intakes = intakes;
		this.opening = opening;
		this.history = history;
	}

	/**
	 * Goes on in a new case, which begins with what the patient told before, to be
	 * checked and handed in again; or in the patient's open case at the programme, if
	 * there is one. What was closed as a duplicate by mistake never goes on in that other
	 * case, which is told.
	 * @param visit the navigator's visit at the case that has ended
	 * @param reason why it goes on
	 * @return the case in which it goes on
	 * @throws NoLongerOpen if the case has not ended, or goes on already
	 */
	public CaseReference goOn(Visit visit, String reason) {
		CaseFile ended = visit.caseFile();
		if (ended.isOpen() || goesOnIn(ended.id()).isPresent()) {
			throw new NoLongerOpen("The end of the case");
		}
		this.people.lock(ended.patient());
		CaseReference next = (ended.closing() == Closing.DUPLICATE) ? apart(visit, reason) : together(visit);
		Step last = this.history.lastStep(ended.id());
		this.history.append(visit.event(last, EventKind.CASE_GOES_ON, next.value(), reason));
		this.history.append(new CaseEvent(this.cases.find(next).orElseThrow().id(), visit.at(), Step.ASSESS,
				EventKind.CASE_CONTINUES, visit.by().id(), visit.as(), ended.reference().value(), null));
		return next;
	}

	/**
	 * A patient who had been given up as lost starts again: the new case begins with the
	 * answers of the lost one, and both name each other.
	 * @param patient who starts
	 * @param programme whose programme will run the case
	 * @return the new case
	 */
	public CaseReference startAgain(Person patient, ProgrammeId programme) {
		Optional<CaseFile> last = this.cases.ofPatient(patient.id())
			.stream()
			.filter((it) -> it.programme().equals(programme))
			.findFirst()
			.filter((it) -> it.closing() == Closing.LOST_CONTACT);
		CaseReference next = this.opening.open(patient.id(), programme, patient);
		last.ifPresent((lost) -> {
			CaseFile begun = this.cases.find(next).orElseThrow();
			this.intakes.save(begun.id(), this.intakes.of(lost.id()).toBeHandedIn());
			Step step = this.history.lastStep(lost.id());
			this.history.append(new CaseEvent(lost.id(), begun.openedAt(), step, EventKind.CASE_GOES_ON, patient.id(),
					Role.PATIENT, next.value(), null));
			this.history.append(new CaseEvent(begun.id(), begun.openedAt(), Step.ASSESS, EventKind.CASE_CONTINUES,
					patient.id(), Role.PATIENT, lost.reference().value(), null));
		});
		return next;
	}

	/**
	 * Where a case goes on that has ended.
	 * @param caseId which case
	 * @return the case in which it goes on, if it does
	 */
	public Optional<CaseReference> goesOnIn(CaseId caseId) {
		return other(caseId, EventKind.CASE_GOES_ON);
	}

	/**
	 * Which case went before one.
	 * @param caseId which case
	 * @return the case that ended and goes on in this one, if there is one
	 */
	public Optional<CaseReference> continues(CaseId caseId) {
		return other(caseId, EventKind.CASE_CONTINUES);
	}

	private CaseReference together(Visit visit) {
		return this.cases.ofPatient(visit.caseFile().patient())
			.stream()
			.filter((other) -> other.isOpen() && other.programme().equals(visit.caseFile().programme()))
			.findFirst()
			.map(CaseFile::reference)
			.orElseGet(() -> begin(visit));
	}

	// It was no duplicate, so it does not go on in the other one.
	private CaseReference apart(Visit visit, String reason) {
		CaseFile other = this.cases.find(other(visit.caseId(), EventKind.DUPLICATE_OF).orElseThrow()).orElseThrow();
		Step last = this.history.lastStep(other.id());
		this.history.append(new CaseEvent(other.id(), visit.at(), last, EventKind.DUPLICATE_TAKEN_BACK, visit.by().id(),
				visit.as(), visit.caseFile().reference().value(), reason));
		return begin(visit);
	}

	private CaseReference begin(Visit visit) {
		CaseReference next = this.opening.open(visit.caseFile().patient(), visit.caseFile().programme(), visit.by());
		this.intakes.save(this.cases.find(next).orElseThrow().id(), this.intakes.of(visit.caseId()).toBeHandedIn());
		return next;
	}

	private Optional<CaseReference> other(CaseId caseId, EventKind kind) {
		return this.history.of(caseId)
			.stream()
			.map(CaseHistory.Entry::event)
			.filter((event) -> event.kind() == kind)
			.findFirst()
			.map(CaseEvent::about)
			.map(CaseReference::new);
	}

}
