package org.secondopinion.domain.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.NoticeRoute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DecisionTest {

	private static final Instant NOW = Instant.parse("2026-12-01T16:00:00Z");

	private static final LocalDate DECIDE_BY = LocalDate.of(2026, 12, 20);

	@Test
	void aDecisionIsInThePatientsWords() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Decision(Outcome.KEEP_FIRST_PLAN, " ", List.of(), NOW));
	}

	@Test
	void nobodyHasToBeTold() {
		assertThat(new Decision(Outcome.KEEP_FIRST_PLAN, "I go ahead.", List.of(), NOW).mayBeTold()).isEmpty();
	}

	@Test
	void aFamilyMemberHasANameAndAWayToBeReached() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Consent(Recipient.FAMILY_MEMBER, "Ana Sample", ""));
	}

	@Test
	void aDoctorWhomNobodyMayContactCannotBeChosen() {
		Notice forbidden = Notice.NONE.by(NoticeRoute.NOBODY).contactForbidden(NOW);

		assertThat(Recipient.allowedBy(forbidden, 1)).containsExactly(Recipient.SECOND_DOCTOR, Recipient.FAMILY_MEMBER);
	}

	@Test
	void elseEverybodyCanBeChosen() {
		assertThat(Recipient.allowedBy(Notice.NONE, 2)).containsExactly(Recipient.values());
	}

	@Test
	void timeBeyondTheDecideByDateDeservesAWarning() {
		assertThat(new MoreTime(DECIDE_BY.plusDays(1), "", NOW).isAfter(DECIDE_BY)).isTrue();
	}

	@Test
	void timeUntilTheDecideByDateDoesNot() {
		assertThat(new MoreTime(DECIDE_BY, "", NOW).isAfter(DECIDE_BY)).isFalse();
	}

	@Test
	void timeWithoutADayDoesNot() {
		assertThat(new MoreTime(null, "", NOW).isAfter(DECIDE_BY)).isFalse();
	}

	@Test
	void whoCouldNotBeToldIsNotedWithTheReason() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Telling(Recipient.SECOND_DOCTOR, Manner.NOT_TOLD, " ", NOW));
	}

}
