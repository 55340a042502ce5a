/** PostgreSQL, Keycloak and a mail sink for one person's machine. */
@NullMarked
package org.secondopinion.local;

import org.jspecify.annotations.NullMarked;
