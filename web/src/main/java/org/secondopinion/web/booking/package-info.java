/** Book the specialist: shortlist, choice, coverage, offer, appointment, reviews. */
@NullMarked
package org.secondopinion.web.booking;

import org.jspecify.annotations.NullMarked;
