package org.secondopinion.domain.decision;

import java.time.Instant;

/**
 * What actually happened after a decision, as the patient tells it.
 *
 * @param round which time the patient was asked
 * @param plan which plan was followed
 * @param inOwnWords what happened, in plain words; may be empty
 * @param contentment whether the patient is content
 * @param needsHelp whether the patient wants somebody of the programme to call
 * @param at when it was told
 */
public record WhatHappened(FollowUpRound round, PlanFollowed plan, String inOwnWords, Contentment contentment,
		boolean needsHelp, Instant at) {
}
