/** What the process does by itself while tests come first. */
@NullMarked
package org.secondopinion.workflow.moretests;

import org.jspecify.annotations.NullMarked;
