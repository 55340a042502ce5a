package org.secondopinion.domain.decision;

/** What somebody answers to a question that only they can answer. */
public enum HonestAnswer {

	NO, PERHAPS, YES

}
