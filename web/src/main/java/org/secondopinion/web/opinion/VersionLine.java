package org.secondopinion.web.opinion;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One version of an opinion in a list.
 *
 * @param which which opinion, in a word, such as "Second"
 * @param version which version
 * @param state a state that the parts know
 * @param words the state in words
 * @param at since when; {@code null} for a draft that was never saved
 * @param note what was asked for; {@code null} if nothing
 */
record VersionLine(String which, int version, String state, String words, @Nullable Instant at, @Nullable String note) {

}
