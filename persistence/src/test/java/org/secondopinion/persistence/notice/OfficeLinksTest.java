package org.secondopinion.persistence.notice;

import java.security.SecureRandom;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.notice.OfficeCode;
import org.secondopinion.domain.notice.OfficeLink;
import org.secondopinion.domain.notice.OfficeLinks;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class OfficeLinksTest {

	@Autowired
	private SampleCases samples;

	@Autowired
	private OfficeLinks links;

	@Autowired
	private People people;

	@Test
	void aLinkIsFoundByTheHashOfItsCodeOnly() {
		OfficeCode code = OfficeCode.random(new SecureRandom());
		OfficeLink link = added(this.samples.caseOf("Maria Example").id(), code);

		assertThat(this.links.withCode(code.hash())).contains(link);
		assertThat(this.links.withCode(code.words())).isEmpty();
	}

	@Test
	void aNewCodeReplacesTheOneBefore() {
		OfficeCode before = OfficeCode.random(new SecureRandom());
		OfficeCode now = OfficeCode.random(new SecureRandom());
		OfficeLink link = added(this.samples.caseOf("Maria Example").id(), before);

		this.links.save(link.openedBy(now));

		assertThat(this.links.withCode(before.hash())).isEmpty();
		assertThat(this.links.withCode(now.hash())).isPresent();
	}

	@Test
	void triesAndTheEndAreKept() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		OfficeLink tried = added(caseId, OfficeCode.random(new SecureRandom())).triedInVain(SampleCases.OPENED);
		OfficeLink ended = tried.ended(OfficeLink.End.FORBIDDEN, SampleCases.OPENED);

		this.links.save(ended);

		assertThat(this.links.of(caseId)).containsExactly(ended);
		assertThat(this.links.find(tried.id())).contains(ended);
	}

	private OfficeLink added(CaseId caseId, OfficeCode code) {
		OfficeLink link = OfficeLink.made(caseId, code, SampleCases.OPENED);
		this.people
			.add(new Person(link.id().office(), "Office of Dr. First Sample", null, Set.of(Role.DOCTORS_OFFICE), null));
		this.links.add(link);
		return link;
	}

}
