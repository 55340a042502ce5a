package org.secondopinion.persistence.casefile;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.NextNavigator;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class NextNavigatorTest {

	private static final Instant SINCE = Instant.parse("2026-02-01T15:00:00Z");

	@Autowired
	private SampleCases samples;

	@Autowired
	private People people;

	@Autowired
	private NextNavigator nextNavigator;

	@Test
	void whoeverCarriesTheFewestTakesTheNext() {
		Person sam = signedIn("Sam Ortega-Demo", SINCE);
		Person lee = signedIn("Lee Standin-Demo", SINCE);
		this.samples.caseOf(this.samples.person("Ruth Sample", Role.PATIENT), lee);

		assertThat(this.nextNavigator.of(SampleCases.LAKESIDE, SINCE)).isEqualTo(sam);
	}

	@Test
	void whoeverHasNotSignedInForLongGetsNoNewCase() {
		signedIn("Gone Sample", SINCE.minusSeconds(1));
		Person busy = signedIn("Busy Sample", SINCE.plus(Duration.ofDays(1)));
		this.samples.caseOf(this.samples.person("Ruth Sample", Role.PATIENT), busy);

		assertThat(this.nextNavigator.of(SampleCases.LAKESIDE, SINCE)).isEqualTo(busy);
	}

	@Test
	void ifNobodyComesToWorkNobodyTakesIt() {
		this.samples.person("Never Sample", Role.NAVIGATOR);

		assertThat(this.nextNavigator.of(SampleCases.LAKESIDE, SINCE)).isNull();
	}

	private Person signedIn(String name, Instant at) {
		Person navigator = this.samples.person(name, Role.NAVIGATOR);
		this.people.signedIn(navigator, at);
		return navigator;
	}

}
