package org.secondopinion.workflow.journey;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion;
import org.secondopinion.local.LocalPostgres;
import org.secondopinion.persistence.PersistenceConfiguration;
import org.secondopinion.workflow.WorkflowConfiguration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class TwoNodesTest {

	/** A start takes seconds; beside other builds it may take minutes. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	/** Both nodes come to the engine's tables at once. */
	private static final CyclicBarrier AT_ONCE = new CyclicBarrier(2);

	@Test
	void twoNodesStartAtOnceOnAnEmptyDatabase() throws Exception {
		String database = LocalPostgres.shared().createDatabase();
		try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
			List<Future<ConfigurableApplicationContext>> starts = List.of(nodes.submit(() -> start(database)),
					nodes.submit(() -> start(database)));
			for (Future<ConfigurableApplicationContext> start : starts) {
				assertThat(start).succeedsWithin(PATIENCE);
			}
			try (ConfigurableApplicationContext first = starts.getFirst().get();
					ConfigurableApplicationContext second = starts.getLast().get()) {
				assertThat(versions(first)).isEqualTo(1).isEqualTo(versions(second));
			}
		}
	}

	private static long versions(ConfigurableApplicationContext node) {
		return node.getBean(RepositoryService.class)
			.createProcessDefinitionQuery()
			.processDefinitionKey(SecondOpinion.KEY)
			.count();
	}

	// Nodes of one JVM share its logging, which is not made to be set up twice at once.
	private static ConfigurableApplicationContext start(String database) {
		SpringApplication node = new SpringApplicationBuilder(Node.class).web(WebApplicationType.NONE)
			.registerShutdownHook(false)
			.build();
		node.setListeners(
				node.getListeners().stream().filter((it) -> !(it instanceof LoggingApplicationListener)).toList());
		try {
			return node.run("--spring.datasource.url=" + database, "--camunda.bpm.job-execution.enabled=false");
		}
		catch (RuntimeException ex) {
			// The other one need not wait for it.
			AT_ONCE.reset();
			throw ex;
		}
	}

	/** A node without pages; no configuration, so that no other test finds it. */
	@EnableAutoConfiguration
	@Import({ PersistenceConfiguration.class, WorkflowConfiguration.class })
	static class Node {

		@Bean
		ProcessEnginePlugin atOnce() {
			return new AbstractProcessEnginePlugin() {

				@Override
				public void postInit(ProcessEngineConfigurationImpl engine) {
					try {
						AT_ONCE.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
					}
					catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
						throw new IllegalStateException(ex);
					}
				}

			};
		}

	}

}
