/** Release authorizations, and the record ledger with its tasks. */
@NullMarked
package org.secondopinion.web.records;

import org.jspecify.annotations.NullMarked;
