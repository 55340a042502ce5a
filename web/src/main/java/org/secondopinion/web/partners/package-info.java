/** Who is invited to a case: invitations, their answers, and their end. */
@NullMarked
package org.secondopinion.web.partners;

import org.jspecify.annotations.NullMarked;
