package org.secondopinion.domain.opinion;

import java.time.InstantSource;
import java.util.List;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;

/** What the process does by itself in the fifth step: classes how the opinions relate. */
public final class Comparing {

	private final Opinions opinions;

	private final CaseHistory history;

	private final InstantSource clock;

	public Comparing(Opinions opinions, CaseHistory history, InstantSource clock) {
		this.opinions = opinions;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Compares the opinions that were released with the first one, and with each other.
	 * The history notes that they were compared, not how they relate: whoever follows a
	 * case without reading its opinions must not learn it from the timeline.
	 * @param caseId which case
	 * @return how they relate
	 * @throws IllegalStateException if no opinion was released
	 */
	public OpinionsRelation compare(CaseId caseId) {
		List<Findings> released = this.opinions.editions(caseId).released().stream().map(Opinion::findings).toList();
		if (released.isEmpty()) {
			throw new IllegalStateException("No opinion was released");
		}
		this.history.append(new CaseEvent(caseId, this.clock.instant(), Step.COMPARE, EventKind.OPINIONS_COMPARED, null,
				null, null, null));
		return RelationRule.relateAll(released);
	}

}
