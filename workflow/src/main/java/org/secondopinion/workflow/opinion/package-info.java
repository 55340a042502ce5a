/** What the process does by itself when it compares the opinions. */
@NullMarked
package org.secondopinion.workflow.opinion;

import org.jspecify.annotations.NullMarked;
