/** Ends that come before their time, in PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.ending;

import org.jspecify.annotations.NullMarked;
