package org.secondopinion.domain.assessment;

/**
 * The triage table, which a hospital edits without a programmer. It answers for every
 * combination of facts.
 */
public interface TriageRules {

	/**
	 * Applies the table.
	 * @param facts what triage looks at
	 * @return the road, and the rule behind it
	 */
	Triage decide(TriageFacts facts);

}
