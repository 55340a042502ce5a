/**
 * How a case ends before its journey does, and how it goes on when that was a mistake.
 */
@NullMarked
package org.secondopinion.domain.ending;

import org.jspecify.annotations.NullMarked;
