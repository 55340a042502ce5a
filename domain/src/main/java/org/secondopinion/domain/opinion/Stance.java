package org.secondopinion.domain.opinion;

/**
 * How an author sees one row beside the first opinion. Two doctors hardly ever use the
 * same words, so only a person can say whether they mean the same.
 */
public enum Stance {

	SAME, DIFFERENT

}
