/**
 * Assess: is a second opinion worth it, and is it safe to wait?
 */
@NullMarked
package org.secondopinion.domain.assessment;

import org.jspecify.annotations.NullMarked;
