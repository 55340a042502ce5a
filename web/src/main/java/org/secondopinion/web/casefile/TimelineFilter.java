package org.secondopinion.web.casefile;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;

/** What part of a case's timeline to show. */
enum TimelineFilter {

	ALL(null), NOTES(null), ASSESS(Step.ASSESS), NOTIFY_DOCTOR(Step.NOTIFY_DOCTOR),
	REQUEST_RECORDS(Step.REQUEST_RECORDS), BOOK_SPECIALIST(Step.BOOK_SPECIALIST), COMPARE(Step.COMPARE),
	DECIDE(Step.DECIDE);

	private final @Nullable Step step;

	TimelineFilter(@Nullable Step step) {
		this.step = step;
	}

	boolean shows(CaseEvent event) {
		return switch (this) {
			case ALL -> true;
			case NOTES -> event.kind() == EventKind.NOTE_ADDED || event.kind() == EventKind.WORSE_REPORTED
					|| event.kind() == EventKind.WORSE_TAKEN_BACK || event.kind() == EventKind.WORSE_IN_HAND
					|| event.kind() == EventKind.WORSE_DEALT_WITH;
			case ASSESS, NOTIFY_DOCTOR, REQUEST_RECORDS, BOOK_SPECIALIST, COMPARE, DECIDE -> event.step() == this.step;
		};
	}

}
