package org.secondopinion.domain.opinion;

/**
 * How two opinions relate as a whole. It says whether the doctors should talk to each
 * other, and nothing about who is right.
 */
public enum OpinionsRelation {

	AGREE, CONFLICT,

	/** It is too early to say. */
	OPEN

}
