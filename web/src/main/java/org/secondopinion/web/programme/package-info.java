/** Setting up the programmes of an installation from a file. */
@NullMarked
package org.secondopinion.web.programme;

import org.jspecify.annotations.NullMarked;
