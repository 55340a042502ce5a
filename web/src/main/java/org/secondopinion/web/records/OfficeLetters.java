package org.secondopinion.web.records;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.records.Chase;
import org.secondopinion.domain.records.OfficeLetter;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordKind;

/**
 * The letters about one record.
 *
 * @param kind what kind of record
 * @param sent what went out, the last one first
 * @param next what is drafted to go next; {@code null} if nothing is waited for
 */
record OfficeLetters(RecordKind kind, List<Chase> sent, @Nullable OfficeLetter next) {

	static OfficeLetters of(RecordItem item, @Nullable OfficeLetter next) {
		return new OfficeLetters(item.kind(),
				item.attempts().stream().flatMap((attempt) -> attempt.pursuit().chases().stream()).toList().reversed(),
				next);
	}

	boolean isEmpty() {
		return this.sent.isEmpty() && this.next == null;
	}

}
