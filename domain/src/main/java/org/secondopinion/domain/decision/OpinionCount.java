package org.secondopinion.domain.decision;

/**
 * How many opinions a case has, and how many it may have. Opinions without end are no
 * help: a limit makes somebody talk with the patient before one more.
 *
 * @param had how many there are, the first doctor's included
 * @param most how many there may be: the programme's limit, and what a navigator allowed
 * beyond it
 */
public record OpinionCount(int had, int most) {

	public boolean hasThird() {
		return this.had > 2;
	}

	public boolean isAnotherPossible() {
		return this.had < this.most;
	}

}
