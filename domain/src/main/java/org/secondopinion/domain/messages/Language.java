package org.secondopinion.domain.messages;

import java.util.Locale;

/** The languages in which mails are written. */
public enum Language {

	ENGLISH(Locale.US), SPANISH(Locale.of("es", "US"));

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	public Locale locale() {
		return this.locale;
	}

}
