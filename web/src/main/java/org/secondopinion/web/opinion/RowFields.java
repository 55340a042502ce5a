package org.secondopinion.web.opinion;

import org.secondopinion.domain.opinion.Passage;
import org.secondopinion.domain.opinion.Stance;
import org.secondopinion.web.layout.Typed;

/**
 * What the form says in one row.
 *
 * @param plain in plain words
 * @param words in the doctor's words
 * @param stance the same as the first opinion, or different; empty if not marked
 */
record RowFields(String plain, String words, String stance) {

	static final RowFields EMPTY = new RowFields("", "", "");

	RowFields {
		plain = Typed.text(plain);
		words = Typed.text(words);
		stance = Typed.text(stance);
	}

	static RowFields of(Passage passage) {
		Stance stance = passage.stance();
		return new RowFields(passage.plainWords(), passage.doctorsWords(), (stance != null) ? stance.name() : "");
	}

	RowFields completedFrom(RowFields other) {
		return new RowFields(OpinionForm.either(this.plain, other.plain), OpinionForm.either(this.words, other.words),
				OpinionForm.either(this.stance, other.stance));
	}

	Passage passage() {
		return new Passage(this.plain, this.words, Typed.constant(Stance.class, this.stance).orElse(null));
	}

}
