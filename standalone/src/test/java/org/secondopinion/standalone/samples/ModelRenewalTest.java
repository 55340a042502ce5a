package org.secondopinion.standalone.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.ModelVersions;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.local.LocalKeycloak;
import org.secondopinion.local.LocalPostgres;
import org.secondopinion.local.MovableClock;
import org.secondopinion.standalone.Platform;
import org.secondopinion.web.SecondOpinionApplication;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The drill of an update: cases wait everywhere in an earlier version of the process when
 * the program is started with the present one. All of them end well, those that are moved
 * and those that stay. The earlier version is kept beside the tests, without its picture.
 * <p>
 * The present program leads them there, so what it leaves in the process beyond what the
 * earlier version knew is taken away again before the update.
 */
class ModelRenewalTest {

	/** What the engine notes by itself about rounds. */
	private static final Set<String> ENGINES_OWN = Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances",
			"nrOfCompletedInstances");

	private static final Path EARLIER = Path.of("src/test/resources/org/secondopinion/standalone/samples/earlier");

	private final String database = LocalPostgres.shared().createDatabase();

	/** Two cases for each place: one will be moved, one will stay. */
	private final Map<TaskKind, List<CaseReference>> waiting = new EnumMap<>(TaskKind.class);

	@Test
	void casesOfAnEarlierVersionGoOnAfterAnUpdate() {
		try (ConfigurableApplicationContext before = start(Map.of("secondopinion.models-directory", EARLIER))) {
			for (TaskKind kind : placesOfTheEarlierVersion()) {
				this.waiting.put(kind, List.of(caseAt(kind, before), caseAt(kind, before)));
			}
		}
		try (ConfigurableApplicationContext after = start(Map.of())) {
			forgetWhatTheEarlierVersionDidNotKnow(after);
			this.waiting.values().forEach((pair) -> leadToTheEnd(pair.getLast(), after));
			List<String> open = openTasks(after);

			ModelVersions.Moved moved = after.getBean(ModelVersions.class).moveToPresent();

			// While the patient decides, the date is watched now, in a part of its own.
			assertThat(moved.stayed()).extracting(ModelVersions.Stayed::places)
				.containsExactly(Set.of("make-decision"));
			assertThat(moved.cases()).isEqualTo(this.waiting.size() - 1);
			assertThat(openTasks(after)).isEqualTo(open);
			this.waiting.values().forEach((pair) -> leadToTheEnd(pair.getFirst(), after));
			assertThat(after.getBean(ModelVersions.class).all()).hasSize(1);
		}
	}

	private static CaseReference caseAt(TaskKind kind, BeanFactory application) {
		return Walkthrough.to(kind, application).reference();
	}

	private static void leadToTheEnd(CaseReference reference, BeanFactory application) {
		SampleCase found = SampleCase.find(application, reference);
		new Walkthrough(found, Road.usual("hip")).leadToTheEnd();
		assertThat(found.file().closing()).as(reference.value()).isEqualTo(Closing.DECIDED);
	}

	private static void forgetWhatTheEarlierVersionDidNotKnow(BeanFactory application) {
		Set<String> known = Pattern.compile("\\w+")
			.matcher(modelOfTheEarlierVersion())
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toSet());
		known.addAll(ENGINES_OWN);
		application.getBean(JdbcClient.class)
			.sql("delete from camunda.act_ru_variable where name_ not in (:known)")
			.param("known", known)
			.update();
	}

	private static List<String> openTasks(BeanFactory application) {
		return application.getBean(JdbcClient.class)
			.sql("select t.id || ' ' || t.kind || ' ' || r.id_ from open_task t"
					+ " left join camunda.act_ru_task r on r.id_ = t.id order by t.id")
			.query(String.class)
			.list();
	}

	/** The places to which a case gets by what people do; none is reached by time. */
	private static List<TaskKind> placesOfTheEarlierVersion() {
		return Pattern.compile("<bpmn:userTask id=\"([a-z-]+)\"")
			.matcher(modelOfTheEarlierVersion())
			.results()
			.map((task) -> TaskKind.valueOf(task.group(1).replace('-', '_').toUpperCase(Locale.ROOT)))
			.toList();
	}

	private static String modelOfTheEarlierVersion() {
		try {
			return Files.readString(EARLIER.resolve("second-opinion.bpmn"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ConfigurableApplicationContext start(Map<String, Object> more) {
		LocalKeycloak keycloak = Platform.shared().keycloak();
		Map<String, Object> settings = new HashMap<>(more);
		settings.putAll(Map.of("server.address", "127.0.0.1", "server.port", 0, "spring.datasource.url", this.database,
				"spring.security.oauth2.client.provider.keycloak.issuer-uri", keycloak.issuer(),
				"spring.security.oauth2.client.registration.keycloak.client-secret", keycloak.clientSecret(),
				"spring.main.banner-mode", "off", "logging.threshold.console", "warn"));
		return SecondOpinionApplication.start(settings, List.of(Cast.class));
	}

	/** The samples' people and programmes, without their cases. */
	@Configuration(proxyBeanMethods = false)
	static class Cast {

		@Bean
		@Primary
		MovableClock castClock() {
			return new MovableClock();
		}

		@Bean
		SmartInitializingSingleton cast(BeanFactory beans, MovableClock clock) {
			return () -> SampleCast.enter(beans, clock.instant());
		}

	}

}
