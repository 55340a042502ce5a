package org.secondopinion.persistence.access;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.AccessLog.Look;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Days are those of the programme in Chicago, six hours behind UTC in winter. */
@PersistenceTest
class AccessLogTest {

	@Autowired
	private SampleCases samples;

	@Autowired
	private AccessLog log;

	@Test
	void twoPeopleOfTheSameNameAreTwoLines() {
		CaseFile file = this.samples.caseOf("Ruth Sample");
		look(file, this.samples.person("Sam Twin-Sample", Role.NAVIGATOR), "2026-03-02T16:00:00Z");
		look(file, this.samples.person("Sam Twin-Sample", Role.NAVIGATOR), "2026-03-02T17:00:00Z");

		assertThat(this.log.of(file.id())).extracting(Look::name, Look::times)
			.containsExactly(tuple("Sam Twin-Sample", 1), tuple("Sam Twin-Sample", 1));
	}

	@Test
	void anEveningOfTheProgrammeIsOneDayThoughAnotherBeginsElsewhere() {
		CaseFile file = this.samples.caseOf("Ruth Sample");
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		look(file, sam, "2026-03-02T23:30:00Z");
		look(file, sam, "2026-03-03T00:30:00Z");

		assertThat(this.log.of(file.id())).singleElement().satisfies((look) -> assertThat(look.times()).isEqualTo(2));
	}

	@Test
	void midnightOfTheProgrammePartsTwoDays() {
		CaseFile file = this.samples.caseOf("Ruth Sample");
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		look(file, sam, "2026-03-03T05:30:00Z");
		look(file, sam, "2026-03-03T06:30:00Z");

		assertThat(this.log.of(file.id())).hasSize(2);
	}

	private void look(CaseFile file, Person by, String at) {
		this.log.write(new AccessLog.Entry(file.id(), Instant.parse(at), by.id(), Role.NAVIGATOR, CaseAction.FOLLOW));
	}

}
