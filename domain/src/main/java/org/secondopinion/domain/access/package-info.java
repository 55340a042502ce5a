/**
 * Who may see and do what. Deny by default; a relation opens a case, not a role.
 */
@NullMarked
package org.secondopinion.domain.access;

import org.jspecify.annotations.NullMarked;
