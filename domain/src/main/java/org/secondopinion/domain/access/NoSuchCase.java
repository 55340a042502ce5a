package org.secondopinion.domain.access;

import org.secondopinion.domain.casefile.CaseReference;

/**
 * There is no such case, or not for this person: whoever asks cannot tell the two apart.
 */
public final class NoSuchCase extends RuntimeException {

	public NoSuchCase(CaseReference reference) {
		super("No case " + reference + " for this person");
	}

}
