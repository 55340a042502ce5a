package org.secondopinion.web.forms;

import org.jspecify.annotations.Nullable;

/**
 * One of several choices, as the form parts show it.
 *
 * @param value what the form sends
 * @param label what people read
 * @param hint a line below it, if any
 */
public record Choice(String value, String label, @Nullable String hint) {

	public static Choice of(Enum<?> constant, String label) {
		return new Choice(constant.name(), label, null);
	}

}
