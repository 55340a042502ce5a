/** Opinions on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.opinion;

import org.jspecify.annotations.NullMarked;
