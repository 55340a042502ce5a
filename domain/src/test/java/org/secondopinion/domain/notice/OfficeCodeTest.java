package org.secondopinion.domain.notice;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeCodeTest {

	private static final Instant NOW = Instant.parse("2031-02-03T15:00:00Z");

	private final OfficeCode code = OfficeCode.random(new SecureRandom());

	@Test
	void aCodeHas130RandomBitsInGroupsThatCanBeReadAloud() {
		assertThat(this.code.words()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}");
		assertThat(Stream.generate(() -> OfficeCode.random(new SecureRandom()).hash())
			.limit(1000)
			.collect(Collectors.toSet())).hasSize(1000);
	}

	@Test
	void aCodeIsReadHoweverItIsTyped() {
		String sloppy = this.code.words().toLowerCase().replace('-', ' ').replace('0', 'o').replace('1', 'l');

		assertThat(OfficeCode.read(sloppy))
			.hasValueSatisfying((read) -> assertThat(read.hash()).isEqualTo(this.code.hash()));
	}

	@Test
	void whatHasNotTheShapeIsNoCode() {
		assertThat(OfficeCode.read("")).isEmpty();
		assertThat(OfficeCode.read(this.code.words() + "7")).isEmpty();
		assertThat(OfficeCode.read("U".repeat(26))).isEmpty();
	}

	@Test
	void aCodeDoesNotSayItselfToALog() {
		assertThat(this.code.toString()).doesNotContain(this.code.words().substring(0, 4));
	}

	@Test
	void fiveWrongDatesLockALinkForGood() {
		OfficeLink link = OfficeLink.made(new CaseId(UUID.randomUUID()), this.code, NOW);
		for (int i = 1; i < OfficeLink.MOST_TRIES; i++) {
			link = link.triedInVain(NOW);
			assertThat(link.works(NOW)).isTrue();
		}

		OfficeLink locked = link.triedInVain(NOW);

		assertThat(locked.works(NOW)).isFalse();
		assertThat(locked.end()).isEqualTo(OfficeLink.End.LOCKED);
	}

	@Test
	void aLinkWorksForThirtyDays() {
		OfficeLink link = OfficeLink.made(new CaseId(UUID.randomUUID()), this.code, NOW);

		assertThat(link.works(NOW.plus(OfficeLink.VALID).minusSeconds(1))).isTrue();
		assertThat(link.works(NOW.plus(OfficeLink.VALID))).isFalse();
	}

}
