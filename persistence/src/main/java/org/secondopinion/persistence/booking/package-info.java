/** Directories and bookings on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.booking;

import org.jspecify.annotations.NullMarked;
