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
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.people.People;

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
	 * there is one.
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
		CaseReference next = this.cases.ofPatient(ended.patient())
			.stream()
			.filter((other) -> other.isOpen() && other.programme().equals(ended.programme()))
			.findFirst()
			.map(CaseFile::reference)
			.orElseGet(() -> begin(visit));
		Step last = this.history.of(ended.id()).getFirst().event().step();
		this.history.append(visit.event(last, EventKind.CASE_GOES_ON, next.value(), reason));
		this.history.append(new CaseEvent(this.cases.find(next).orElseThrow().id(), visit.at(), Step.ASSESS,
				EventKind.CASE_CONTINUES, visit.by().id(), visit.as(), ended.reference().value(), null));
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
