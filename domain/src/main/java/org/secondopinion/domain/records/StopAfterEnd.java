package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.programme.Programmes;

/**
 * Tells the offices that were asked for records that nothing is needed any more, after
 * the end of a case: what an office does not know, it cannot heed. Nothing of the process
 * waits for it.
 */
public final class StopAfterEnd {

	private final RecordItems items;

	private final OfficesToTell stopped;

	private final Programmes programmes;

	private final CaseHistory history;

	public StopAfterEnd(RecordItems items, OfficesToTell stopped, Programmes programmes, CaseHistory history) {
		this.items = items;
		this.stopped = stopped;
		this.programmes = programmes;
		this.history = history;
	}

	/**
	 * What offices may still send although the case has ended.
	 * @param visit who looks, at which case
	 * @return the records that an office was asked for, also where the patient took the
	 * release authorization back just before the end; none as long as the case is open,
	 * and none that the patient was asked to bring
	 */
	public List<RecordItem> untold(Visit visit) {
		if (visit.caseFile().isOpen()) {
			return List.of();
		}
		return Stream.concat(asked(visit).stream(), this.stopped.of(visit.caseId()).stream()).toList();
	}

	private List<RecordItem.Requested> asked(Visit visit) {
		return this.items.of(visit.caseId())
			.items()
			.stream()
			.filter(RecordItem.Requested.class::isInstance)
			.map(RecordItem.Requested.class::cast)
			.filter((item) -> item.attempts().getLast().request().keeper().kind() != Keeper.Kind.PATIENT)
			.toList();
	}

	/**
	 * Notes that all of them know.
	 * @param visit who told them, in which case
	 * @param note how; may be empty
	 * @throws NoLongerOpen if somebody else has noted it already
	 */
	public void told(Visit visit, String note) {
		if (untold(visit).isEmpty()) {
			throw new NoLongerOpen("The message to the offices");
		}
		LocalDate today = this.programmes.get(visit.caseFile().programme()).calendar().dayOf(visit.at());
		asked(visit).forEach((item) -> this.items.save(item.left(new Leaving(Leaving.Why.CASE_ENDED, today, ""))));
		this.history.append(visit.event(Step.REQUEST_RECORDS, EventKind.OFFICES_TOLD_TO_STOP, null, note));
	}

}
