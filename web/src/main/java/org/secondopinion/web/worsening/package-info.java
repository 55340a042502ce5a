/** A change for the worse: who has it in hand, and what follows. */
@NullMarked
package org.secondopinion.web.worsening;

import org.jspecify.annotations.NullMarked;
