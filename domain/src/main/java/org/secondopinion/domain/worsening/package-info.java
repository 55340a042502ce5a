/**
 * A change for the worse, at any moment: who has it in hand, and what follows from it for
 * the second opinion.
 */
@NullMarked
package org.secondopinion.domain.worsening;

import org.jspecify.annotations.NullMarked;
