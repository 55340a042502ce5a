/** The decision worksheet, who is told, and the summary to print. */
@NullMarked
package org.secondopinion.web.decision;

import org.jspecify.annotations.NullMarked;
