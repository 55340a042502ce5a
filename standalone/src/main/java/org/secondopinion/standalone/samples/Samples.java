package org.secondopinion.standalone.samples;

import java.time.Duration;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.messages.Outbox;
import org.secondopinion.local.MovableClock;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Given to the application at its start, this fills an empty database with sample
 * programmes, people and cases; a database that has them stays as it is.
 */
@Configuration(proxyBeanMethods = false)
public class Samples {

	@Bean
	@Primary
	MovableClock sampleClock(@Value("${secondopinion.days-ahead:0}") int daysAhead) {
		return new MovableClock(Duration.ofDays(daysAhead));
	}

	// Nobody wants to be told what happened while the samples' past was made up.
	@Bean
	@Primary
	Outbox outboxOfThePresent(@Qualifier("scheduledOutbox") Outbox outbox, MovableClock clock) {
		return (mail) -> !clock.isSet() && outbox.put(mail);
	}

	@Bean
	SampleMaking sampleMaking(BeanFactory beans, MovableClock clock, JdbcClient jdbc, OneTransaction transaction) {
		return new SampleMaking(beans, clock, jdbc, transaction);
	}

}
