package org.secondopinion.domain.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.notice.Notice;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorizationDraftTest {

	private static final LocalDate TODAY = LocalDate.of(2031, 2, 3);

	private final RecordLedger ledger = new RecordLedger(List.of(needed(RecordKind.SLIDES), needed(RecordKind.IMAGES),
			needed(RecordKind.ALLERGIES).found("Found in the imported file."),
			needed(RecordKind.MEDICATION_LIST).found("Found in the imported file.")
				.inspected(new Inspection(TODAY, true, true, true, ""))));

	@Test
	void aDraftNamesWhatStillHasToBeAskedForAndHoldsForHalfAYear() {
		AuthorizationDraft draft = draft(Notice.NONE, "Ada Sample");

		assertThat(draft.records()).containsExactlyInAnyOrder(RecordKind.SLIDES, RecordKind.IMAGES,
				RecordKind.ALLERGIES);
		assertThat(draft.to()).startsWith("Lakeside Second Opinion");
		assertThat(draft.expiresOn()).isEqualTo(LocalDate.of(2031, 8, 2));
		assertThat(draft.from()).doesNotContain("Ada Sample");
	}

	@Test
	void aDoctorWhomThePatientWantsLeftAloneIsExcepted() {
		Notice leftAlone = Notice.NONE.contactForbidden(Instant.parse("2031-02-01T09:00:00Z"));

		assertThat(draft(leftAlone, "Ada Sample").from()).endsWith("but not the office of Ada Sample");
		assertThat(draft(leftAlone, "").from()).doesNotContain("but not");
	}

	@Test
	void anAuthorizationSufficesUntilItExpiresOrMoreIsNeeded() {
		ReleaseAuthorization signed = draft(Notice.NONE, "")
			.signed(new Signature("Pat Example", TODAY, Signature.Form.TYPED));
		RecordLedger more = new RecordLedger(List.of(needed(RecordKind.PATHOLOGY_REPORTS)));

		assertThat(signed.suffices(this.ledger, signed.expiresOn())).isTrue();
		assertThat(signed.suffices(this.ledger, signed.expiresOn().plusDays(1))).isFalse();
		assertThat(signed.suffices(more, TODAY)).isFalse();
		assertThat(signed.suffices(new RecordLedger(List.of()), signed.expiresOn().plusDays(1))).isTrue();
	}

	private AuthorizationDraft draft(Notice notice, String doctor) {
		return AuthorizationDraft.of(this.ledger, notice, doctor, "Lakeside Second Opinion", TODAY);
	}

	private static RecordItem.Needed needed(RecordKind kind) {
		return RecordItem.needed(new NeededRecord(kind, "The second doctor wants to see it."));
	}

}
