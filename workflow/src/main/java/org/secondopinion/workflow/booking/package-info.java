/** What the process does by itself while it finds a specialist. */
@NullMarked
package org.secondopinion.workflow.booking;

import org.jspecify.annotations.NullMarked;
