/** Cases and their history on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.casefile;

import org.jspecify.annotations.NullMarked;
