package org.secondopinion.domain.journey;

/**
 * Somebody else was faster: the task was done, or the case ended, since the page was
 * opened. Nothing was changed; the present state should be shown.
 */
public class NoLongerOpen extends RuntimeException {

	public NoLongerOpen(String what) {
		super(what + " no longer waits");
	}

}
