package org.secondopinion.domain.access;

import java.security.SecureRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The secret of a link. */
class LinkTokenTest {

	private final LinkToken token = LinkToken.draw(new SecureRandom());

	@Test
	void isReadOutOfTheAddressInWhichItStands() {
		assertThat(LinkToken.read(this.token.value())).contains(this.token);
	}

	@Test
	void isAnotherOneEveryTime() {
		assertThat(LinkToken.draw(new SecureRandom())).isNotEqualTo(this.token);
	}

	@Test
	void keepsAHashThatIsAlwaysTheSameAndDoesNotShowIt() {
		assertThat(new LinkToken(this.token.value()).hash()).isEqualTo(this.token.hash())
			.hasSize(64)
			.doesNotContain(this.token.value());
	}

	@Test
	void isNothingElseThatStandsInAnAddress() {
		assertThat(LinkToken.read("../../cases")).isEmpty();
		assertThat(LinkToken.read(this.token.value() + "A")).isEmpty();
	}

	@Test
	void doesNotTellItselfToALog() {
		assertThat(this.token.toString()).doesNotContain(this.token.value());
	}

}
