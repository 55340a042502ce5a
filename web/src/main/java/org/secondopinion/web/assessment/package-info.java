/** The pages and forms of the first step. */
@NullMarked
package org.secondopinion.web.assessment;

import org.jspecify.annotations.NullMarked;
