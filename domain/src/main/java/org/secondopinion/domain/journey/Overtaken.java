package org.secondopinion.domain.journey;

/**
 * A timer of the case, or another node that was about to run one, came between. Nothing
 * was changed, and what was asked for may still wait: in a transaction of its own it can
 * be tried again from the start.
 */
public final class Overtaken extends NoLongerOpen {

	public Overtaken(String what) {
		super(what);
	}

}
