package org.secondopinion.domain.partners;

/**
 * There is no such invitation, or not for this account, or not any more: whoever asks
 * cannot tell them apart.
 */
public final class NoSuchInvitation extends RuntimeException {

	public NoSuchInvitation() {
		super("No invitation for this account");
	}

}
