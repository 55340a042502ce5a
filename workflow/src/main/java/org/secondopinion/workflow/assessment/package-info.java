/** What the process does by itself in the first step. */
@NullMarked
package org.secondopinion.workflow.assessment;

import org.jspecify.annotations.NullMarked;
