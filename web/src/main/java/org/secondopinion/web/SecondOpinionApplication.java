package org.secondopinion.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.secondopinion.persistence.OutboxConfiguration;
import org.secondopinion.persistence.PersistenceConfiguration;
import org.secondopinion.workflow.WorkflowConfiguration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The platform. Its settings come from the environment; see the README. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({ PersistenceConfiguration.class, OutboxConfiguration.class, WorkflowConfiguration.class })
public class SecondOpinionApplication {

	public static void main(String[] args) {
		SpringApplication.run(SecondOpinionApplication.class, args);
	}

	/**
	 * Starts the platform inside another program, which then also stops it.
	 * @param settings settings that win over those of the environment
	 * @param args arguments of the command line
	 * @return the running application; closing it stops it
	 */
	public static ConfigurableApplicationContext start(Map<String, Object> settings, String... args) {
		return start(settings, List.of(), args);
	}

	/**
	 * Starts the platform together with something of another program's.
	 * @param settings settings that win over those of the environment
	 * @param more configuration classes of that program
	 * @param args arguments of the command line
	 * @return the running application; closing it stops it
	 */
	public static ConfigurableApplicationContext start(Map<String, Object> settings, List<Class<?>> more,
			String... args) {
		SpringApplication application = new SpringApplication(SecondOpinionApplication.class);
		application.addPrimarySources(more);
		application.setRegisterShutdownHook(false);
		Stream<String> first = settings.entrySet().stream().map((it) -> "--" + it.getKey() + "=" + it.getValue());
		return application.run(Stream.concat(first, Arrays.stream(args)).toArray(String[]::new));
	}

}
