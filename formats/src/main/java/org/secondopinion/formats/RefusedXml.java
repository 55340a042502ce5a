package org.secondopinion.formats;

import org.secondopinion.domain.documents.Refusal;

/** Ends the reading of a file from wherever the reason to refuse it shows. */
final class RefusedXml extends Exception {

	private final transient Refusal refusal;

	RefusedXml(Refusal refusal) {
		super(refusal.name());
		this.refusal = refusal;
	}

	Refusal refusal() {
		return this.refusal;
	}

}
