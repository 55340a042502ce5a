package org.secondopinion.domain.records;

import java.time.LocalDate;

/**
 * That a keeper is asked no longer, although nothing came.
 *
 * @param why why
 * @param on the day, in the programme's zone
 * @param words what there is to know of it, such as the office that has the record; may
 * be empty
 */
public record Leaving(Why why, LocalDate on, String words) {

	/**
	 * Whether the request was stopped because the authorization holds no longer.
	 * @return {@code true} if the same keeper can be asked again with a new one
	 */
	public boolean isStopped() {
		return this.why == Why.RELEASE_REVOKED || this.why == Why.RELEASE_ENDED;
	}

	/** Why a keeper is asked no longer. */
	public enum Why {

		/** Another office keeps the record. */
		KEPT_ELSEWHERE,

		/** It asks for a fee that the patient does not pay. */
		FEE_DECLINED,

		/** The patient took the release authorization back. */
		RELEASE_REVOKED,

		/** The release authorization ended. */
		RELEASE_ENDED,

		/** The case has ended. */
		CASE_ENDED,

		/** The original was lost after it left its owner. */
		LOST

	}

}
