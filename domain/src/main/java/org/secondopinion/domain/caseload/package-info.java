/**
 * The read model: where every open case is, for whom it waits, and what is due.
 */
@NullMarked
package org.secondopinion.domain.caseload;

import org.jspecify.annotations.NullMarked;
