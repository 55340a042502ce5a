package org.secondopinion.domain.journey;

/**
 * What was wanted is not in the version of the model on which the case runs. Nothing was
 * changed; it can be done once the case was moved ({@link ModelVersions}).
 */
public final class OnEarlierModel extends RuntimeException {

	public OnEarlierModel() {
		super("The case runs on an earlier version of the model");
	}

}
