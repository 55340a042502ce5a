/** One command that starts everything, and the same for tests. */
@NullMarked
package org.secondopinion.standalone;

import org.jspecify.annotations.NullMarked;
