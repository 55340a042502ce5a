/** People on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.people;

import org.jspecify.annotations.NullMarked;
