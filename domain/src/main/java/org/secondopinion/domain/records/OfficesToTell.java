package org.secondopinion.domain.records;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;

/**
 * Which offices do not know yet that they may send nothing any more, because the release
 * authorization that they were asked with was taken back or has ended.
 */
public final class OfficesToTell {

	private final RecordItems items;

	private final CaseHistory history;

	public OfficesToTell(RecordItems items, CaseHistory history) {
		this.items = items;
		this.history = history;
	}

	/**
	 * What an office was asked for that may still send it.
	 * @param caseId which case
	 * @return the items whose last attempt was stopped since offices were told last;
	 * without those that the patient was asked to bring
	 */
	public List<RecordItem> of(CaseId caseId) {
		Set<String> stopped = stoppedSinceTold(caseId);
		return this.items.of(caseId)
			.items()
			.stream()
			.filter((item) -> stopped.contains(item.kind().name()) && wasAnOfficeStopped(item))
			.toList();
	}

	private Set<String> stoppedSinceTold(CaseId caseId) {
		return this.history.of(caseId)
			.stream()
			.map(CaseHistory.Entry::event)
			.takeWhile((event) -> event.kind() != EventKind.OFFICES_TOLD_TO_STOP)
			.filter((event) -> event.kind() == EventKind.RECORD_REQUEST_STOPPED)
			.map(CaseEvent::about)
			.map(Objects::requireNonNull)
			.collect(Collectors.toSet());
	}

	private static boolean wasAnOfficeStopped(RecordItem item) {
		if (item.attempts().isEmpty()) {
			return false;
		}
		Attempt last = item.attempts().getLast();
		Leaving left = last.pursuit().left();
		return left != null && left.isStopped() && last.request().keeper().kind() != Keeper.Kind.PATIENT;
	}

}
