package org.secondopinion.bpmn;

import java.util.Set;

/**
 * The names in {@code triage.dmn}: which path a new case takes, and why. The first rule
 * that fits decides, and the last one fits always, so every input gets an answer.
 */
public final class TriageDecision {

	/** The decision's key. */
	public static final String KEY = "triage";

	private TriageDecision() {
	}

	/** What the table reads. A missing answer is {@code null}. */
	public static final class Inputs {

		/** A String of {@link TriageDecision#SAFE_TO_WAIT}. */
		public static final String SAFE_TO_WAIT = "safeToWait";

		/** Whether the patient reports severe or sudden symptoms. */
		public static final String RED_FLAG = "redFlag";

		/**
		 * Calendar days until the planned treatment, or {@code null} if none is planned.
		 */
		public static final String DECISION_IN_DAYS = "decisionInDays";

		/** The navigator's judgement: responds quickly to standard treatment. */
		public static final String STRAIGHTFORWARD = "straightforward";

		/** Whether a reason lies in the illness or its treatment. */
		public static final String SERIOUS_REASON = "seriousReason";

		private Inputs() {
		}

	}

	/** What the table answers. */
	public static final class Outputs {

		/** A String of {@link TriageDecision#PATHS}. */
		public static final String PATH = "path";

		/** One plain sentence for staff and patient. */
		public static final String BECAUSE = "because";

		private Outputs() {
		}

	}

	/** The values of {@link Inputs#SAFE_TO_WAIT}. */
	public static final Set<String> SAFE_TO_WAIT = Set.of("EMERGENCY", "DAYS", "WEEKS", "MONTHS", "UNKNOWN");

	/** The values of {@link Outputs#PATH}. */
	public static final Set<String> PATHS = Set.of("URGENT_CARE", "EXPEDITED", "STRAIGHTFORWARD", "STANDARD");

}
