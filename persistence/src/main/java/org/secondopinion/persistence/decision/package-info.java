/** Decisions on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.decision;

import org.jspecify.annotations.NullMarked;
