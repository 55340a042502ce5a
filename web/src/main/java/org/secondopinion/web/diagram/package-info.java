/** The diagram: where a case is in the model of the journey. */
@NullMarked
package org.secondopinion.web.diagram;

import org.jspecify.annotations.NullMarked;
