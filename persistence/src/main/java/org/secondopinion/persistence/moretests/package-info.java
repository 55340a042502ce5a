/** Tests that specialists asked for. */
@NullMarked
package org.secondopinion.persistence.moretests;

import org.jspecify.annotations.NullMarked;
