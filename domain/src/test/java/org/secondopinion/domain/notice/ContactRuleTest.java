package org.secondopinion.domain.notice;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContactRuleTest {

	private static final Instant NOW = Instant.parse("2031-02-03T15:00:00Z");

	private static final LetterSending BY_FAX = new LetterSending(LetterMeans.FAX, LocalDate.of(2031, 2, 3), "");

	private final Notice approved = Notice.NONE.by(NoticeRoute.PROGRAMME_WRITES)
		.approved(new Letter(LetterPurpose.TELL, "Dr. Ada Sample", "Dear Dr. Ada Sample,", NOW));

	@Test
	void anApprovedLetterGoesOut() {
		assertThat(this.approved.sent(BY_FAX).sending()).isEqualTo(BY_FAX);
	}

	@Test
	void aLetterThatNobodyApprovedStays() {
		assertThatExceptionOfType(ContactRefused.class).isThrownBy(() -> Notice.NONE.sent(BY_FAX))
			.satisfies((refused) -> assertThat(refused.rule())
				.isEqualTo(ContactRule.A_LETTER_GOES_OUT_ONLY_AS_THE_PATIENT_APPROVED_IT));
	}

	@Test
	void evenAnApprovedLetterStaysIfThePatientForbidsContactBeforeItIsSent() {
		assertThatExceptionOfType(ContactRefused.class)
			.isThrownBy(() -> this.approved.contactForbidden(NOW).sent(BY_FAX))
			.withMessageContaining("asked that nobody contacts this doctor");
	}

	@Test
	void aDoctorWhomNobodyForbadeMayBeContacted() {
		assertThat(ContactRule.brokenByContact(Notice.NONE)).isEmpty();
	}

}
