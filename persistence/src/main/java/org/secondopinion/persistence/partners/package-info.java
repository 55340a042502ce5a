/** Care partners on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.partners;

import org.jspecify.annotations.NullMarked;
