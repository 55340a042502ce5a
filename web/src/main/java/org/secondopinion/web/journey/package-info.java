/** Every task of the journey as a form, whoever works it. */
@NullMarked
package org.secondopinion.web.journey;

import org.jspecify.annotations.NullMarked;
