package org.secondopinion.workflow.journey;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * The engine remembers that a case began and ended, and nothing else: the table
 * {@code case_event} is the record of what happened.
 */
final class LeanHistory implements HistoryLevel {

	@Override
	public int getId() {
		// Stored with the schema; the engine's own levels are 0 to 3.
		return 11;
	}

	@Override
	public String getName() {
		return "lean";
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
		return type == HistoryEventTypes.PROCESS_INSTANCE_START || type == HistoryEventTypes.PROCESS_INSTANCE_UPDATE
				|| type == HistoryEventTypes.PROCESS_INSTANCE_END;
	}

}
