/**
 * The case: what identifies it, whose it is, where it stands, and everything that
 * happened to it.
 */
@NullMarked
package org.secondopinion.domain.casefile;

import org.jspecify.annotations.NullMarked;
