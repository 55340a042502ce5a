/** A change for the worse, as the model calls it. */
@NullMarked
package org.secondopinion.workflow.worsening;

import org.jspecify.annotations.NullMarked;
