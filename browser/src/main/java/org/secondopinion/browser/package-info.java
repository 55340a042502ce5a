/** A real browser for tests. */
@NullMarked
package org.secondopinion.browser;

import org.jspecify.annotations.NullMarked;
