package org.secondopinion.domain.messages;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class MailKindTest {

	private static final Instant NOW = Instant.parse("2026-12-01T16:00:00Z");

	@Test
	void onlyAChangeForTheWorseComesAtAnyHourAndAnInvitationWhateverAPersonWishes() {
		MailWishes nothing = new MailWishes(Set.of(), Language.ENGLISH, QuietHours.USUAL, null);

		assertThat(Arrays.stream(MailKind.values()).filter(MailKind::isUrgent))
			.containsExactly(MailKind.CHANGE_FOR_THE_WORSE, MailKind.CHANGE_NOT_IN_HAND);
		assertThat(Arrays.stream(MailKind.values()).filter(nothing::want)).containsExactly(MailKind.PARTNER_INVITED,
				MailKind.CHANGE_FOR_THE_WORSE, MailKind.CHANGE_NOT_IN_HAND);
	}

	@Test
	void whoLeavesOneGroupKeepsTheOthers() {
		MailWishes wishes = new MailWishes(Set.of(MailGroup.NEWS, MailGroup.MESSAGES), Language.SPANISH,
				QuietHours.NONE, null);

		assertThat(Arrays.stream(MailKind.values()).filter((kind) -> !wishes.want(kind)))
			.contains(MailKind.TURN_OVERDUE)
			.extracting(MailKind::group)
			.containsOnly(MailGroup.REMINDERS);
	}

	@Test
	void newsIsStaleAfterThreeDays() {
		Mail mail = Mail.queued(CaseId.random(), MailKind.YOUR_TURN, "task",
				new Addressee.Known(new PersonId(UUID.randomUUID())), "", NOW, NOW);

		assertThat(mail.isStale(NOW.plus(3, ChronoUnit.DAYS))).isFalse();
		assertThat(mail.isStale(NOW.plus(3, ChronoUnit.DAYS).plusSeconds(1))).isTrue();
	}

	@Test
	void troubleNeedsLookingAfterOnce() {
		Mail bounced = Mail
			.queued(CaseId.random(), MailKind.YOUR_TURN, "task", new Addressee.Outside("office@example.org"), "", NOW,
					NOW)
			.in(MailState.BOUNCED, NOW);

		assertThat(bounced.needsLookingAfter()).isTrue();
		assertThat(bounced.lookedAfter().needsLookingAfter()).isFalse();
		assertThat(bounced.in(MailState.SENT, NOW).needsLookingAfter()).isFalse();
	}

	@Test
	void whatHadNoAddressIsUntoldUntilSomebodyTookCareOfIt() {
		Mail untold = Mail
			.queued(CaseId.random(), MailKind.YOUR_TURN, "task", new Addressee.Known(new PersonId(UUID.randomUUID())),
					"", NOW, NOW)
			.in(MailState.NO_ADDRESS, NOW);

		assertThat(untold.needsLookingAfter()).isTrue();
		assertThat(untold.isUntold()).isTrue();
		assertThat(untold.lookedAfter().isUntold()).isFalse();
		assertThat(untold.in(MailState.BOUNCED, NOW).isUntold()).isFalse();
	}

}
