package org.secondopinion.standalone.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.beans.factory.BeanFactory;

/** Who and what is there before the first case: programmes, people, the directory. */
final class SampleCast {

	private SampleCast() {
	}

	/** Lets everybody enter; whoever is known already is written anew. */
	static void enter(BeanFactory beans, Instant now) {
		Programmes programmes = beans.getBean(Programmes.class);
		People people = beans.getBean(People.class);
		Specialists specialists = beans.getBean(Specialists.class);
		LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
		for (SampleProgramme programme : SampleProgramme.values()) {
			programmes.save(programme.setUp(today));
		}
		// Whoever opens a case without a navigator gets Sam: Lee never signs in.
		List.of(SampleStaff.SAM, SampleStaff.NINA, SampleStaff.GRACE)
			.forEach((it) -> people.signedIn(it.person(), now));
		List.of(SamplePatient.MARIA, SamplePatient.NOAH, SamplePatient.RUTH).forEach((it) -> people.save(it.person()));
		// Whom somebody invites, or may.
		SampleFamily.ALL.forEach((it) -> people.add(SampleFamily.person(it)));
		for (SampleSpecialist specialist : SampleSpecialist.values()) {
			people.save(specialist.person());
			for (SampleProgramme programme : SampleProgramme.values()) {
				specialists.list(programme.id(), specialist.card());
			}
		}
	}

}
