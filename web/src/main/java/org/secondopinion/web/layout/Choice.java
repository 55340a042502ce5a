package org.secondopinion.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * One of several answers, as the radio buttons, checkboxes and lists of
 * {@code layout/forms} show it.
 *
 * @param value what the form carries
 * @param label in words
 * @param hint a softer line below, if any
 */
public record Choice(String value, String label, @Nullable String hint) {

}
