package org.secondopinion.domain.opinion;

/** How sure an author is of the opinion as a whole. */
public enum Certainty {

	HIGH, MODERATE, LOW

}
