package org.secondopinion.domain.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether an emergency that was ticked in the intake was taken back. The alarm stays: a
 * person still calls, because who is unwell may tick it back in haste.
 */
public final class TakenBack {

	private TakenBack() {
	}

	/**
	 * When the last change for the worse was taken back.
	 * @param history what happened, the newest first
	 * @return the moment; nothing if none was told, or the last one still holds
	 */
	public static Optional<Instant> at(List<CaseHistory.Entry> history) {
		return history.stream()
			.map(CaseHistory.Entry::event)
			.filter((it) -> it.kind() == EventKind.WORSE_REPORTED || it.kind() == EventKind.WORSE_TAKEN_BACK)
			.findFirst()
			.filter((it) -> it.kind() == EventKind.WORSE_TAKEN_BACK)
			.map(CaseEvent::at);
	}

}
