package org.secondopinion.web.records;

import org.jspecify.annotations.Nullable;

/**
 * One item of the ledger, for staff.
 *
 * @param name what kind of record
 * @param holder who keeps it; empty if nobody was asked yet
 * @param state a state that {@code layout/parts} knows
 * @param status the state in words
 * @param due when the task about it is due, in words, if that is soon or has passed;
 * empty otherwise
 * @param at the day since which it is so, as ISO date, if there is one
 * @param when the same day in words
 * @param href where it is worked, if anything is to be done
 * @param action what is to be done there
 */
record LedgerRow(String name, String holder, String state, String status, String due, @Nullable String at, String when,
		@Nullable String href, String action) {

}
