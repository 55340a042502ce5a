package org.secondopinion.web.opinion;

import java.util.Objects;

import org.secondopinion.domain.opinion.Fit;
import org.secondopinion.web.layout.Typed;

/**
 * How one plan fits, as a form carries it.
 *
 * @param scale a point from 1 to 5; empty if none was chosen
 * @param words in the patient's words
 */
record FitFields(String scale, String words) {

	static final FitFields EMPTY = new FitFields("", "");

	FitFields {
		scale = Typed.text(scale);
		words = Typed.text(words);
	}

	static FitFields of(Fit fit) {
		return new FitFields(Objects.toString(fit.scale(), ""), fit.words());
	}

	Fit fit() {
		return new Fit(Typed.point(this.scale), this.words);
	}

}
