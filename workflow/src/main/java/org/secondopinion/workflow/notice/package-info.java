/** What the process does by itself while the doctor is told. */
@NullMarked
package org.secondopinion.workflow.notice;

import org.jspecify.annotations.NullMarked;
