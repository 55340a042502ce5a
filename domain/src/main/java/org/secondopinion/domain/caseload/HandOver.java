package org.secondopinion.domain.caseload;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;

/** Gives a case from one navigator of a programme to another. */
public final class HandOver {

	private final Cases cases;

	private final Caseload caseload;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final People people;

	private final TellByMail tell;

	public HandOver(Cases cases, Caseload caseload, OpenTasks openTasks, CaseHistory history, People people,
			TellByMail tell) {
		this.cases = cases;
		this.caseload = caseload;
		this.openTasks = openTasks;
		this.history = history;
		this.people = people;
		this.tell = tell;
	}

	/**
	 * Who can carry cases of a programme.
	 * @param programme which programme
	 * @return its navigators, by name
	 */
	public List<Person> navigators(ProgrammeId programme) {
		return this.people.navigatorsOf(programme);
	}

	/**
	 * Hands the case that is visited over, unless it changed hands since the visitor saw
	 * who carries it: nobody undoes what a colleague did unseen. The caseload follows at
	 * once, and so do mails about it that wait.
	 * @param visit the visit of a navigator of the programme
	 * @param from who carried it when the visitor decided; {@code null} if nobody did
	 * @param to who carries it from now on
	 * @param note what the next one should know; may be empty
	 * @return {@code false} if it changed hands meanwhile; nothing was done then
	 * @throws IllegalArgumentException if the next one is no navigator of the programme
	 */
	public boolean handOver(Visit visit, @Nullable PersonId from, PersonId to, String note) {
		Person next = navigators(visit.caseFile().programme()).stream()
			.filter((navigator) -> navigator.id().equals(to))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Only a navigator of the programme carries its cases"));
		if (!Objects.equals(visit.caseFile().navigator(), from) || to.equals(from)) {
			return false;
		}
		CaseFile carried = visit.caseFile().carriedBy(next);
		this.cases.save(carried);
		this.caseload.carry(visit.caseId(), to);
		// While nobody carried it, each of them was to be told.
		if (from != null) {
			this.tell.handedOver(carried, from, to);
		}
		Step step = step(visit);
		this.history.append(visit.event(step, EventKind.HANDED_OVER, next.name(), note));
		this.history.append(visit.event(step, EventKind.NAVIGATOR_ASSIGNED, next.name(), null));
		return true;
	}

	private Step step(Visit visit) {
		return this.openTasks.stepOfOpen(visit.caseId());
	}

}
