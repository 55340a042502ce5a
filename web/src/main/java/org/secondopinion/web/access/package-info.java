/** Sign-in, sign-out, and what the browser may do. */
@NullMarked
package org.secondopinion.web.access;

import org.jspecify.annotations.NullMarked;
