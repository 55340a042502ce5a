package org.secondopinion.web.records;

import org.jspecify.annotations.Nullable;

/**
 * One item of the ledger in words.
 *
 * @param name what kind of record
 * @param because why it is needed
 * @param holder who keeps it; empty if nobody was asked yet
 * @param state a state that {@code layout/parts} knows
 * @param status the state in words
 * @param at the day since which it is so, as ISO date, if there is one
 * @param when the same day in words
 * @param words what that means and who does what, in plain words
 * @param href where the navigator works it, if anything is to be done
 * @param action what is to be done there
 */
record LedgerRow(String name, String because, String holder, String state, String status, @Nullable String at,
		String when, String words, @Nullable String href, String action) {

}
