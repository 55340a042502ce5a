/**
 * The hospital programme that runs a case, its working time and its deadlines.
 */
@NullMarked
package org.secondopinion.domain.programme;

import org.jspecify.annotations.NullMarked;
