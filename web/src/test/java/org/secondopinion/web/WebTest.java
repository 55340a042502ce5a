package org.secondopinion.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.secondopinion.local.LocalPostgres;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A test of pages: the whole application on a real PostgreSQL with the real engine, asked
 * as a browser would ask it. Only signing in is taken as done ({@link Persona}); the real
 * Keycloak is met in the browser tests of {@code standalone}. Timers do not fire.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = { SecondOpinionApplication.class, WebTest.Setup.class, CaseSamples.class },
		properties = "camunda.bpm.job-execution.enabled=false")
@AutoConfigureMockMvc
public @interface WebTest {

	/** A database of its own, and an identity provider that nobody calls. */
	@TestConfiguration(proxyBeanMethods = false)
	class Setup {

		@Bean
		DynamicPropertyRegistrar database() {
			String url = LocalPostgres.shared().createDatabase();
			return (registry) -> {
				registry.add("spring.datasource.url", () -> url);
				registry.add("ISSUER_URI", () -> "http://127.0.0.1:1/realms/nobody");
			};
		}

		@Bean
		ClientRegistrationRepository clients() {
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

}
