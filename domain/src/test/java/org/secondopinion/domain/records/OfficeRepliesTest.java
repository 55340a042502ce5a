package org.secondopinion.domain.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeRepliesTest {

	private static final Instant NOW = Instant.parse("2031-02-03T09:00:00Z");

	private final CaseId caseId = CaseId.random();

	private final List<CaseEvent> newestFirst = new ArrayList<>();

	private int reads;

	private final OfficeReplies replies = new OfficeReplies(twoAwaited(), history());

	@Test
	void whatTheOfficeSaidIsToBeNoted() {
		happened(EventKind.RECORD_REQUESTED, RecordKind.SLIDES);
		happened(EventKind.OFFICE_REPLIED, RecordKind.SLIDES);

		assertThat(this.replies.areToBeNoted(this.caseId)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(names = { "RECORD_TAKES_LONGER", "RECORD_REFUSED", "RECORD_KEPT_ELSEWHERE", "FEE_ASKED" })
	void nothingIsLeftToNoteOnceTheNavigatorNotedSomething(EventKind noted) {
		happened(EventKind.OFFICE_REPLIED, RecordKind.SLIDES);
		happened(noted, RecordKind.SLIDES);

		assertThat(this.replies.areToBeNoted(this.caseId)).isFalse();
		assertThat(this.replies.of(this.caseId).get(RecordKind.SLIDES)).hasSize(1);
	}

	@Test
	void whatIsNotedAboutOneRecordSettlesNoOther() {
		happened(EventKind.OFFICE_REPLIED, RecordKind.SLIDES);
		happened(EventKind.RECORD_TAKES_LONGER, RecordKind.IMAGES);

		assertThat(this.replies.areToBeNoted(this.caseId)).isTrue();
	}

	@Test
	void whatTheOfficeSaysLaterIsToBeNotedAgain() {
		happened(EventKind.RECORD_TAKES_LONGER, RecordKind.SLIDES);
		happened(EventKind.OFFICE_REPLIED, RecordKind.SLIDES);

		assertThat(this.replies.areToBeNoted(this.caseId)).isTrue();
	}

	@Test
	void whatWasSaidBeforeTheLastRequestIsOld() {
		happened(EventKind.OFFICE_REPLIED, RecordKind.SLIDES);
		happened(EventKind.RECORD_REQUESTED, RecordKind.SLIDES);

		assertThat(this.replies.of(this.caseId)).isEmpty();
	}

	@Test
	void theHistoryIsReadOnceForAllRecords() {
		this.replies.areToBeNoted(this.caseId);

		assertThat(this.reads).isEqualTo(1);
	}

	private void happened(EventKind kind, RecordKind about) {
		this.newestFirst.addFirst(new CaseEvent(this.caseId, NOW, Step.REQUEST_RECORDS, kind, null, null, about.name(),
				"It comes later."));
	}

	private static RecordItems twoAwaited() {
		RecordLedger ledger = new RecordLedger(Stream.of(RecordKind.SLIDES, RecordKind.IMAGES)
			.map((kind) -> RecordItem.needed(new NeededRecord(kind, "The diagnosis rests on them."))
				.requested(new RecordRequest(new Keeper(Keeper.Kind.FIRST_DOCTORS_OFFICE, "Dr. First Sample"),
						RequestMeans.FAX, LocalDate.of(2031, 2, 3), "")))
			.map(RecordItem.class::cast)
			.toList());
		return new RecordItems() {

			@Override
			public void add(CaseId caseId, List<? extends RecordItem> items) {
				throw new UnsupportedOperationException();
			}

			@Override
			public RecordLedger of(CaseId caseId) {
				return ledger;
			}

			@Override
			public RecordItem get(CaseId caseId, RecordItemId id) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void save(RecordItem item) {
				throw new UnsupportedOperationException();
			}

		};
	}

	private CaseHistory history() {
		return new CaseHistory() {

			@Override
			public void append(CaseEvent event) {
				throw new UnsupportedOperationException();
			}

			@Override
			public List<Entry> of(CaseId caseId) {
				OfficeRepliesTest.this.reads++;
				return OfficeRepliesTest.this.newestFirst.stream().map((event) -> new Entry(event, "")).toList();
			}

			@Override
			public Map<CaseId, Instant> takenBack(Collection<CaseId> cases) {
				throw new UnsupportedOperationException();
			}

		};
	}

}
