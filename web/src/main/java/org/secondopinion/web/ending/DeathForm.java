package org.secondopinion.web.ending;

import org.secondopinion.domain.ending.DeathNotice;
import org.secondopinion.web.layout.Typed;

/**
 * What was told of a death.
 *
 * @param on the day, if known
 * @param toldBy who told it
 */
record DeathForm(String on, String toldBy) {

	DeathForm {
		on = Typed.text(on);
		toldBy = Typed.text(toldBy);
	}

	DeathNotice notice() {
		return new DeathNotice(Typed.day(this.on).orElse(null), this.toldBy);
	}

}
