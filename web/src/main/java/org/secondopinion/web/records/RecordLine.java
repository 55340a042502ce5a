package org.secondopinion.web.records;

/**
 * One item of the ledger, for the patient.
 *
 * @param name what kind of record
 * @param because why it is needed
 * @param state a state that {@code layout/parts} knows
 * @param status the state in a word or two
 * @param words what that means and who does what, in plain words
 */
record RecordLine(String name, String because, String state, String status, String words) {

}
