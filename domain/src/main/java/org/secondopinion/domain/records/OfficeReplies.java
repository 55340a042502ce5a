package org.secondopinion.domain.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;

/** What the first doctor's office said about the records that it is asked for. */
public final class OfficeReplies {

	private static final Set<EventKind> NOTED = EnumSet.of(EventKind.RECORD_REQUESTED, EventKind.RECORD_REFUSED,
			EventKind.RECORD_TAKES_LONGER, EventKind.RECORD_KEPT_ELSEWHERE, EventKind.FEE_ASKED,
			EventKind.RECORD_ARRIVED, EventKind.RECORD_USABLE, EventKind.RECORD_NOT_USABLE, EventKind.RECORD_WAIVED,
			EventKind.RECORD_REQUEST_STOPPED);

	private final RecordItems items;

	private final CaseHistory history;

	public OfficeReplies(RecordItems items, CaseHistory history) {
		this.items = items;
		this.history = history;
	}

	/**
	 * What the office said about each record since it was asked for it last.
	 * @param caseId in which case
	 * @return the replies by kind of record, the newest first; kinds without any are left
	 * out
	 */
	public Map<RecordKind, List<CaseEvent>> of(CaseId caseId) {
		return since(EnumSet.of(EventKind.RECORD_REQUESTED), caseId);
	}

	/**
	 * Whether the office said something about a record that is still awaited, and nobody
	 * noted since what came of it.
	 * @param caseId in which case
	 * @return {@code true} until something is noted about that record, or it arrives
	 */
	public boolean areToBeNoted(CaseId caseId) {
		List<RecordItem.Requested> awaited = this.items.of(caseId).requested();
		if (awaited.isEmpty()) {
			return false;
		}
		Set<RecordKind> said = since(NOTED, caseId).keySet();
		return awaited.stream().anyMatch((item) -> said.contains(item.kind()));
	}

	private Map<RecordKind, List<CaseEvent>> since(Set<EventKind> last, CaseId caseId) {
		Map<RecordKind, List<CaseEvent>> replies = new EnumMap<>(RecordKind.class);
		Set<String> older = new HashSet<>();
		for (CaseHistory.Entry entry : this.history.of(caseId)) {
			CaseEvent event = entry.event();
			String about = event.about();
			if (about != null && last.contains(event.kind())) {
				older.add(about);
			}
			else if (about != null && event.kind() == EventKind.OFFICE_REPLIED && !older.contains(about)) {
				replies.computeIfAbsent(RecordKind.valueOf(about), (_) -> new ArrayList<>()).add(event);
			}
		}
		return replies;
	}

}
