/**
 * The packet, the opinion while it is written, its release, and the opinions side by
 * side.
 */
@NullMarked
package org.secondopinion.web.opinion;

import org.jspecify.annotations.NullMarked;
