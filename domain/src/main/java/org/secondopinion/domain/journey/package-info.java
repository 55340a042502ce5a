/**
 * The journey as the domain sees it: tasks that wait for a person, the answers that
 * complete them, and the port to the process that decides what comes next.
 */
@NullMarked
package org.secondopinion.domain.journey;

import org.jspecify.annotations.NullMarked;
