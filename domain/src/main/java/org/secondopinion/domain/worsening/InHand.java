package org.secondopinion.domain.worsening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;

/** Who has a change for the worse in hand, as the history tells it. */
final class InHand {

	private InHand() {
	}

	/**
	 * That somebody took the change in hand, the last time.
	 * @param worseAt when it was told; {@code null} if there is none
	 * @param history what happened, the newest first
	 * @return what was noted, with who did; nothing if nobody did since then
	 */
	static Optional<CaseHistory.Entry> since(@Nullable Instant worseAt, List<CaseHistory.Entry> history) {
		return history.stream()
			.filter((it) -> worseAt != null && !it.event().at().isBefore(worseAt))
			.filter((it) -> it.event().kind() == EventKind.WORSE_IN_HAND)
			.findFirst();
	}

}
