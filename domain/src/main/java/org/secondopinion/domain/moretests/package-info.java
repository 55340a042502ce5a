/**
 * "More tests first": an opinion that waits for tests, from the specialist's list to the
 * opinion that was completed, or to the patient's no.
 */
@NullMarked
package org.secondopinion.domain.moretests;

import org.jspecify.annotations.NullMarked;
