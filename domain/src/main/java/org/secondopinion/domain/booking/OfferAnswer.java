package org.secondopinion.domain.booking;

import org.secondopinion.domain.journey.Answer;

/**
 * What a specialist answered when offered a case.
 */
public enum OfferAnswer implements Answer {

	ACCEPTED, DECLINED

}
