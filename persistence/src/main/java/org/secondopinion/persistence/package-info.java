/** The wiring of the ports' PostgreSQL implementations. */
@NullMarked
package org.secondopinion.persistence;

import org.jspecify.annotations.NullMarked;
