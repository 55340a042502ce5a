/** What the process tells people by mail. */
@NullMarked
package org.secondopinion.workflow.messages;

import org.jspecify.annotations.NullMarked;
