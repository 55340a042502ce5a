/** Ends that come before their time, and the way back from them. */
@NullMarked
package org.secondopinion.web.ending;

import org.jspecify.annotations.NullMarked;
