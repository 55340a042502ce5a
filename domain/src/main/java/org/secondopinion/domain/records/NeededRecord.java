package org.secondopinion.domain.records;

/**
 * A record that the second doctor needs.
 *
 * @param kind what kind of record
 * @param because why, one plain sentence for staff and patient
 */
public record NeededRecord(RecordKind kind, String because) {

}
