package org.secondopinion.domain.opinion;

import org.secondopinion.domain.journey.Answer;

/**
 * How two opinions relate as a whole. It says whether the doctors should talk to each
 * other, and nothing about who is right.
 */
public enum OpinionsRelation implements Answer {

	AGREE, CONFLICT,

	/** It is too early to say. */
	OPEN

}
