/**
 * The design system on show: every fragment of {@code templates/layout} and the main
 * pages composed of them, with made-up people, in a small server of its own.
 */
@NullMarked
package org.secondopinion.web.gallery;

import org.jspecify.annotations.NullMarked;
