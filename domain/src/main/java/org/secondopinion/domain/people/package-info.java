/**
 * The people around a case: who they are and what they are to the programme.
 */
@NullMarked
package org.secondopinion.domain.people;

import org.jspecify.annotations.NullMarked;
