package org.secondopinion.domain.ending;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.people.People;

/**
 * The same person has two cases at a programme: one goes on, the other is closed. Nothing
 * is merged, so that nothing has to be taken apart if they prove to be two persons.
 */
public final class FindDuplicate {

	private final Cases cases;

	private final People people;

	private final Intakes intakes;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final Journey journey;

	public FindDuplicate(Cases cases, People people, Intakes intakes, OpenTasks openTasks, CaseHistory history,
			Journey journey) {
		this.cases = cases;
		this.people = people;
		this.intakes = intakes;
		this.openTasks = openTasks;
		this.history = history;
		this.journey = journey;
	}

	/**
	 * Other open cases of the programme that may be of the same person: the same name,
	 * and no two different dates of birth.
	 * @param visit who looks, at which case
	 * @return their references, none for a case that has ended
	 */
	public List<CaseReference> likely(Visit visit) {
		CaseFile file = visit.caseFile();
		if (!file.isOpen()) {
			return List.of();
		}
		String name = this.people.find(file.patient()).orElseThrow().name();
		LocalDate born = born(file.id());
		return this.cases.ofName(file.programme(), name)
			.stream()
			.filter((other) -> other.isOpen() && !other.id().equals(file.id()))
			.filter((other) -> born == null || born(other.id()) == null || born.equals(born(other.id())))
			.map(CaseFile::reference)
			.toList();
	}

	/**
	 * Closes the case that is visited, because another one goes on.
	 * @param visit the navigator's visit at the case that is closed
	 * @param goesOn the open case of the programme that goes on
	 * @param note why it is the same person
	 * @throws NoLongerOpen if either has ended meanwhile
	 * @throws IllegalArgumentException if the other one is the same, or of another
	 * programme
	 */
	public void close(Visit visit, CaseReference goesOn, String note) {
		CaseFile other = this.cases.lock(this.cases.find(goesOn).orElseThrow().id());
		if (other.id().equals(visit.caseId()) || !other.programme().equals(visit.caseFile().programme())) {
			throw new IllegalArgumentException("Another case of the programme goes on");
		}
		if (!other.isOpen()) {
			throw new NoLongerOpen("The case that goes on");
		}
		this.history.append(visit.event(step(visit.caseId()), EventKind.DUPLICATE_OF, goesOn.value(), note));
		this.history.append(new CaseEvent(other.id(), visit.at(), step(other.id()), EventKind.HAS_DUPLICATE,
				visit.by().id(), visit.as(), visit.caseFile().reference().value(), note));
		this.journey.interrupt(visit.caseId(), Interruption.DUPLICATE);
	}

	private Step step(CaseId caseId) {
		return this.openTasks.stepOfOpen(caseId);
	}

	private @Nullable LocalDate born(CaseId caseId) {
		IntakeSection.About about = this.intakes.of(caseId).about();
		return (about != null) ? about.bornOn() : null;
	}

}
