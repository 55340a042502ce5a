/** Tests that an opinion needs first: arranged, agreed to, and their results. */
@NullMarked
package org.secondopinion.web.moretests;

import org.jspecify.annotations.NullMarked;
