package org.secondopinion.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.local.LocalPostgres;
import org.secondopinion.local.MovableClock;
import org.secondopinion.persistence.PersistenceConfiguration;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A test of the journey: the real engine and the real model on a real PostgreSQL. Timers
 * fire only when a scenario says so, or lets time pass.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WorkflowTest.Setup.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = "camunda.bpm.job-execution.enabled=false")
public @interface WorkflowTest {

	/** Everything of the application but its pages. */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import({ PersistenceConfiguration.class, WorkflowConfiguration.class, Footprints.class, RuleMatches.class,
			Scenarios.class })
	class Setup {

		@Bean
		DynamicPropertyRegistrar database() {
			String url = LocalPostgres.shared().createDatabase();
			return (registry) -> registry.add("spring.datasource.url", () -> url);
		}

		@Bean
		OneTransaction oneTransaction(TransactionTemplate transaction) {
			return new OneTransaction() {

				@Override
				public <T extends @Nullable Object> T run(Supplier<T> work) {
					return transaction.execute((_) -> work.get());
				}

			};
		}

		@Bean
		MovableClock clock() {
			return new MovableClock();
		}

	}

}
