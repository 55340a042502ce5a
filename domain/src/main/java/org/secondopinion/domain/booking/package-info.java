/**
 * Book the specialist: independent, fitting, affordable, and willing.
 */
@NullMarked
package org.secondopinion.domain.booking;

import org.jspecify.annotations.NullMarked;
