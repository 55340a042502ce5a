package org.secondopinion.domain.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What triage looks at.
 *
 * @param safeToWait what the current doctor said
 * @param redFlag whether the patient reports severe or sudden symptoms
 * @param decisionInDays calendar days until the planned treatment; {@code null} if none
 * is planned
 * @param straightforward whether the navigator finds that the problem responds quickly to
 * standard treatment
 * @param seriousReason whether a reason lies in the illness or its treatment
 */
public record TriageFacts(SafeToWait safeToWait, boolean redFlag, @Nullable Integer decisionInDays,
		boolean straightforward, boolean seriousReason) {

}
