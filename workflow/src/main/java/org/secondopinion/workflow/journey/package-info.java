/** Moving cases through the process, and following where they are. */
@NullMarked
package org.secondopinion.workflow.journey;

import org.jspecify.annotations.NullMarked;
