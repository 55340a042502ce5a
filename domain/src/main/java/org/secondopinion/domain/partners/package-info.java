/**
 * Care partners: family and friends whom a patient invites, with a scope and a last day,
 * and those who speak for a patient who cannot: legal representatives and the parents of
 * minors.
 */
@NullMarked
package org.secondopinion.domain.partners;

import org.jspecify.annotations.NullMarked;
