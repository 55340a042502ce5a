/** Open tasks on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.journey;

import org.jspecify.annotations.NullMarked;
