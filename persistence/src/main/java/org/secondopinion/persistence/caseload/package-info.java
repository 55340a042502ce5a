/** The read model on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.caseload;

import org.jspecify.annotations.NullMarked;
