package org.secondopinion.domain.assessment;

/**
 * What triage found.
 *
 * @param path the road that it proposes
 * @param because the rule behind it, one sentence for staff and patient
 */
public record Triage(TriagePath path, String because) {

}
