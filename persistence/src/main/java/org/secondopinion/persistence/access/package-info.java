/** The access log on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.access;

import org.jspecify.annotations.NullMarked;
