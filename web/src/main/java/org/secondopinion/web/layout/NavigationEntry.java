package org.secondopinion.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the main navigation.
 *
 * @param key by which a page says that it belongs to the entry
 * @param label in words
 * @param href where it leads
 * @param count a number beside the label, if any
 */
public record NavigationEntry(String key, String label, String href, @Nullable Integer count) {

}
