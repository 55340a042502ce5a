/**
 * Opinions, and their comparison row by row. A difference does not mean that one is
 * wrong.
 */
@NullMarked
package org.secondopinion.domain.opinion;

import org.jspecify.annotations.NullMarked;
