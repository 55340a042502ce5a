/**
 * Decide: what the patient weighs, what the patient decides, and who is told.
 */
@NullMarked
package org.secondopinion.domain.decision;

import org.jspecify.annotations.NullMarked;
