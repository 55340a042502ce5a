/** What every page shows: who is signed in, where to go, moments in words, failures. */
@NullMarked
package org.secondopinion.web.layout;

import org.jspecify.annotations.NullMarked;
