package org.secondopinion.domain.booking;

/**
 * What one policy found about one specialist for one case.
 *
 * @param policy which policy
 * @param weight whether it speaks for or against
 * @param sentence why, for staff and patient alike
 */
public record Finding(FitPolicy policy, Weight weight, String sentence) {

	/** Whether a finding speaks for or against a specialist. */
	public enum Weight {

		SUPPORTS(1), WARNS(-1),

		/**
		 * Speaks against so much that choosing the specialist all the same needs a
		 * reason.
		 */
		CONFLICT(-5);

		private final int points;

		Weight(int points) {
			this.points = points;
		}

		/**
		 * What it adds to the score.
		 * @return points, negative if it speaks against
		 */
		int points() {
			return this.points;
		}

	}

	static Finding supports(FitPolicy policy, String sentence) {
		return new Finding(policy, Weight.SUPPORTS, sentence);
	}

	static Finding warns(FitPolicy policy, String sentence) {
		return new Finding(policy, Weight.WARNS, sentence);
	}

	static Finding conflict(FitPolicy policy, String sentence) {
		return new Finding(policy, Weight.CONFLICT, sentence);
	}

	public boolean isConflict() {
		return this.weight == Weight.CONFLICT;
	}

}
