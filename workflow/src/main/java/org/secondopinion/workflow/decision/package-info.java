/** Deciding, and the time after, as the model calls it. */
@NullMarked
package org.secondopinion.workflow.decision;

import org.jspecify.annotations.NullMarked;
