/** Files that were brought to cases, and what they say. */
@NullMarked
package org.secondopinion.persistence.documents;

import org.jspecify.annotations.NullMarked;
