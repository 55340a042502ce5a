/** The wiring of the engine. */
@NullMarked
package org.secondopinion.workflow;

import org.jspecify.annotations.NullMarked;
