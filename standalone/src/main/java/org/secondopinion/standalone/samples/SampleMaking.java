package org.secondopinion.standalone.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.local.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the samples once: when every part of the application is there, and before it
 * answers or a timer fires. Each sample is made, and noted as made, in one transaction,
 * so that a start that was killed in the middle is completed by the next one.
 */
final class SampleMaking implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(SampleMaking.class);

	private static final String CAST = "CAST";

	private final BeanFactory beans;

	private final MovableClock clock;

	private final JdbcClient jdbc;

	private final OneTransaction transaction;

	SampleMaking(BeanFactory beans, MovableClock clock, JdbcClient jdbc, OneTransaction transaction) {
		this.beans = beans;
		this.clock = clock;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		Instant begin = this.clock.instant();
		// Not a migration: an installation without samples has no such table.
		this.jdbc.sql("create table if not exists second_opinion.sample (name text primary key)").update();
		makeOnce(CAST, () -> SampleCast.enter(this.beans, begin));
		List<SamplePlan> plans = SampleCases.plans();
		plans.forEach((plan) -> makeOnce(plan.patient().name(), () -> make(plan, begin)));
		LOG.info("{} sample cases are there after {} ms", plans.size(),
				Duration.between(begin, this.clock.instant()).toMillis());
	}

	void makeOnce(String name, Runnable sample) {
		this.transaction.run(() -> {
			boolean isNew = this.jdbc.sql("insert into second_opinion.sample values (?) on conflict do nothing")
				.param(name)
				.update() == 1;
			if (isNew) {
				sample.run();
			}
			return isNew;
		});
	}

	private void make(SamplePlan plan, Instant now) {
		Person patient = plan.patient().person();
		Person navigator = plan.navigator().person();
		this.beans.getBean(People.class).save(patient);
		this.beans.getBean(People.class).save(navigator);
		SampleProgramme programme = plan.navigator().programme();
		WorkingCalendar calendar = this.beans.getBean(Programmes.class).get(programme.id()).calendar();
		WorkingPace pace = new WorkingPace(this.clock, calendar, now, plan.daysAgo());
		SampleCase opened = SampleCase.open(this.beans, pace, patient, programme,
				plan.byPatient() ? patient : navigator);
		Road road = new Road(plan.road().story().of(plan.patient()).livingIn(programme.state()), plan.road().notice(),
				plan.road().straightforward(), plan.road().torn());
		plan.moves().accept(new Walkthrough(opened, road), pace);
	}

}
