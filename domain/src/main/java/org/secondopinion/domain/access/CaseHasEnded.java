package org.secondopinion.domain.access;

import org.secondopinion.domain.journey.NoLongerOpen;

/**
 * Somebody came to work on a case, or to read for working on it, after it had ended.
 * Nothing was changed.
 */
public final class CaseHasEnded extends NoLongerOpen {

	CaseHasEnded() {
		super("The case");
	}

}
