package org.secondopinion.workflow.journey;

import org.camunda.bpm.engine.OptimisticLockingException;

/**
 * What may be kept of a failure: types and places. Messages may quote what people wrote,
 * as PostgreSQL's do when a row is refused, and the engine would store them.
 */
final class FailedTimer extends RuntimeException {

	private FailedTimer(String message, Throwable failure) {
		super(message, (failure.getCause() != null) ? withoutWords("Caused by", failure.getCause()) : null, false,
				true);
		setStackTrace(failure.getStackTrace());
	}

	/**
	 * Takes the words out of a failure.
	 * @param title what stands in place of the message, before the type
	 * @param failure what was thrown
	 * @return the same places, without any message
	 */
	static RuntimeException withoutWords(String title, Throwable failure) {
		if (failure instanceof OptimisticLockingException) {
			// The engine asks for the type: a lost race is no failure, and is tried
			// again.
			return new OptimisticLockingException("Somebody else was faster");
		}
		return new FailedTimer(title + " " + failure.getClass().getName(), failure);
	}

}
