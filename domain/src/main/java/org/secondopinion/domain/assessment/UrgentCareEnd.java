package org.secondopinion.domain.assessment;

/** How a hand-over to urgent care ended, with what has to be known to go on. */
public sealed interface UrgentCareEnd {

	/**
	 * What the process needs to know of it.
	 * @return the result
	 */
	UrgentCareResult result();

	/**
	 * The patient is stable, and the second opinion goes on.
	 *
	 * @param safeToWait how long it is safe to wait from now on; what was said at the
	 * intake no longer holds
	 */
	record Resumed(SafeToWait safeToWait) implements UrgentCareEnd {

		public Resumed {
			if (safeToWait == SafeToWait.EMERGENCY) {
				throw new IllegalArgumentException("An emergency stays with urgent care");
			}
		}

		@Override
		public UrgentCareResult result() {
			return UrgentCareResult.RESUME;
		}

	}

	/** The second opinion is not pursued. */
	record Closed() implements UrgentCareEnd {

		@Override
		public UrgentCareResult result() {
			return UrgentCareResult.CLOSE;
		}

	}

}
