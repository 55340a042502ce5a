/** Telling the doctor: the choice, the words, the letter, the answer. */
@NullMarked
package org.secondopinion.web.notice;

import org.jspecify.annotations.NullMarked;
