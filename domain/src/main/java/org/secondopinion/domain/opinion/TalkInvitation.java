package org.secondopinion.domain.opinion;

import java.time.Instant;

/**
 * That two doctors who differ were asked to talk to each other. Until the result is
 * noted, their answer is awaited.
 *
 * @param ordinal after which opinion: 2 for the second
 * @param by who asked, by name
 * @param at when
 * @param how how the first doctor was asked; the specialist gets a mail
 */
public record TalkInvitation(int ordinal, String by, Instant at, String how) {

	public TalkInvitation {
		if (how.isBlank()) {
			throw new IllegalArgumentException("Say how the first doctor was asked");
		}
	}

}
