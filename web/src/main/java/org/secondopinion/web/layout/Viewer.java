package org.secondopinion.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as the head of every page shows it.
 *
 * @param name the full name
 * @param role the role in words
 * @param programme the name of the programme that the person works for, if any
 */
public record Viewer(String name, String role, @Nullable String programme) {

}
