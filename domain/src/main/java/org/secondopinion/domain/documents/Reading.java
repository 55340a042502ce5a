package org.secondopinion.domain.documents;

import java.util.Objects;

/** How the reading of a file ended. */
public sealed interface Reading {

	/**
	 * The file was read.
	 *
	 * @param summary what it says
	 */
	record Read(HealthSummary summary) implements Reading {

		public Read {
			Objects.requireNonNull(summary, "summary");
		}

	}

	/**
	 * The file was not read, and nothing of it was kept.
	 *
	 * @param refusal why, and what to do
	 */
	record Refused(Refusal refusal) implements Reading {

		public Refused {
			Objects.requireNonNull(refusal, "refusal");
		}

	}

}
