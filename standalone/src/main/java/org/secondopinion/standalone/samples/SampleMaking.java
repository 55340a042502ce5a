package org.secondopinion.standalone.samples;

import org.secondopinion.domain.access.OneTransaction;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the samples once: when every part of the application is there, and before it
 * answers or a timer fires. Each sample is made, and noted as made, in one transaction,
 * so that a start that was killed in the middle is completed by the next one.
 */
final class SampleMaking implements SmartInitializingSingleton {

	private static final String CAST = "CAST";

	private final BeanFactory beans;

	private final SampleClock clock;

	private final JdbcClient jdbc;

	private final OneTransaction transaction;

	SampleMaking(BeanFactory beans, SampleClock clock, JdbcClient jdbc, OneTransaction transaction) {
		this.beans = beans;
		this.clock = clock;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		// Not a migration: an installation without samples has no such table.
		this.jdbc.sql("create table if not exists second_opinion.sample (name text primary key)").update();
		makeOnce(CAST, () -> SampleCast.enter(this.beans, this.clock.instant()));
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

}
