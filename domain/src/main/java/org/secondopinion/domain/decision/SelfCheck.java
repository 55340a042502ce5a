package org.secondopinion.domain.decision;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a patient asks themselves before one more opinion, as the patient guides suggest.
 * It helps to think and blocks nothing: every answer may be left out, and none of them
 * stands in the way.
 *
 * @param lookingForAgreement am I looking for somebody who agrees with me? {@code null}
 * if not answered
 * @param avoidingTheTruth am I avoiding something that is hard to hear? {@code null} if
 * not answered
 * @param hopes what another doctor could tell, in the patient's words; may be empty
 * @param choice what the patient made of it
 * @param at when
 */
public record SelfCheck(@Nullable HonestAnswer lookingForAgreement, @Nullable HonestAnswer avoidingTheTruth,
		String hopes, AnotherOpinion choice, Instant at) {
}
