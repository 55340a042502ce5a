/** Programmes on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.programme;

import org.jspecify.annotations.NullMarked;
