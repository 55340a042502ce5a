/** What files are, by their content. */
@NullMarked
package org.secondopinion.formats;

import org.jspecify.annotations.NullMarked;
