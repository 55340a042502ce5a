/** Intakes and assessments on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.assessment;

import org.jspecify.annotations.NullMarked;
