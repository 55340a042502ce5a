/** The case: a patient's home, a navigator's case page, its timeline. */
@NullMarked
package org.secondopinion.web.casefile;

import org.jspecify.annotations.NullMarked;
