/**
 * Request the records: the release authorization, and one item of the ledger for each
 * record that the second doctor needs, until it is in hand and usable.
 */
@NullMarked
package org.secondopinion.domain.records;

import org.jspecify.annotations.NullMarked;
