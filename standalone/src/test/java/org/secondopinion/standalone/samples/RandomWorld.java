package org.secondopinion.standalone.samples;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.secondopinion.domain.messages.MailCarrier;
import org.secondopinion.local.LocalPostgres;
import org.secondopinion.local.MovableClock;
import org.secondopinion.web.SecondOpinionApplication;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * The whole application on a database of its own, in which nothing happens by itself:
 * whoever leads a case through time fires its timers and delivers its mails. Nobody signs
 * in, and mails go to {@link RandomMailServer}.
 */
@Configuration(proxyBeanMethods = false)
class RandomWorld {

	// The log is one for all of a JVM: two that start at once would both set it up.
	static synchronized ConfigurableApplicationContext start() {
		ConfigurableApplicationContext application = SecondOpinionApplication.start(
				Map.ofEntries(Map.entry("server.address", "127.0.0.1"), Map.entry("server.port", 0),
						Map.entry("spring.datasource.url", LocalPostgres.shared().createDatabase()),
						Map.entry("ISSUER_URI", "http://127.0.0.1:1/realms/nobody"),
						Map.entry("camunda.bpm.job-execution.enabled", false),
						Map.entry("spring.main.banner-mode", "off"), Map.entry("logging.threshold.console", "warn")),
				List.of(RandomWorld.class));
		SampleCast.enter(application, LocalDate.of(2028, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
		return application;
	}

	@Bean
	@Primary
	MovableClock randomClock() {
		return new MovableClock();
	}

	@Bean
	@Primary
	MailCarrier randomMailServer() {
		return new RandomMailServer();
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	ProcessEnginePlugin flowsTaken() {
		return new FlowsTaken();
	}

	@Bean
	ClientRegistrationRepository nobodySignsIn() {
		return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("keycloak")
			.clientId("second-opinion-web")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("{baseUrl}/login/oauth2/code/keycloak")
			.authorizationUri("http://127.0.0.1:1/authorize")
			.tokenUri("http://127.0.0.1:1/token")
			.jwkSetUri("http://127.0.0.1:1/keys")
			.build());
	}

}
