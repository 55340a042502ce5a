/**
 * What forms of every feature share: typed text, choices, and sentences about mistakes.
 */
@NullMarked
package org.secondopinion.web.forms;

import org.jspecify.annotations.NullMarked;
