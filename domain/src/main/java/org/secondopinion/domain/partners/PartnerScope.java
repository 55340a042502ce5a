package org.secondopinion.domain.partners;

import org.secondopinion.domain.access.Relation;

/**
 * How far a patient lets a care partner in. What each of them opens is in
 * {@link org.secondopinion.domain.access.AccessPolicy}.
 */
public enum PartnerScope {

	/** Follows the case and reads the opinions that were released. */
	SEE(Relation.INVITED_TO_SEE),

	/** Also brings files. */
	UPLOAD(Relation.INVITED_TO_UPLOAD),

	/** Also does what waits for the patient, but for what stays the patient's own. */
	ACT(Relation.INVITED_TO_ACT);

	private final Relation relation;

	PartnerScope(Relation relation) {
		this.relation = relation;
	}

	/**
	 * What whoever was invited so is to the case.
	 * @return the relation
	 */
	public Relation relation() {
		return this.relation;
	}

}
