/** The navigator's caseload. */
@NullMarked
package org.secondopinion.web.caseload;

import org.jspecify.annotations.NullMarked;
