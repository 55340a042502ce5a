/** The process and decision models, and their names. */
@NullMarked
package org.secondopinion.bpmn;

import org.jspecify.annotations.NullMarked;
