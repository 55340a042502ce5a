package org.secondopinion.domain.opinion;

/**
 * A question of the patient with the specialist's answer. The question is kept as it was
 * when it was answered.
 *
 * @param question what the patient asked
 * @param answer in plain words; empty while it is not answered
 */
public record AnsweredQuestion(String question, String answer) {

}
