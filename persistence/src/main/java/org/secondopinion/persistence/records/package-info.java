/** Release authorizations and the ledger of records on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.records;

import org.jspecify.annotations.NullMarked;
