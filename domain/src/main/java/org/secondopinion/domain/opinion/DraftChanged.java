package org.secondopinion.domain.opinion;

/**
 * A draft was changed since its author read it; it was not signed. Nobody signs what they
 * have not seen.
 */
public final class DraftChanged extends RuntimeException {

	public DraftChanged() {
		super("The draft was changed since it was read");
	}

}
