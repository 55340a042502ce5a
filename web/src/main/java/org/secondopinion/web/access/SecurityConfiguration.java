package org.secondopinion.web.access;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who reaches which kind of page, and what the browser may do. Whatever is not named here
 * is refused. A role opens a kind of page only; the door of the domain opens the case.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

	private static final String SIGN_IN = "/oauth2/authorization/keycloak";

	/** Refused like everything that is not named here, and most likely mistyped. */
	private static final AuthorizationDecision NOTHING_THERE = new AuthorizationDecision(false);

	@Bean
	SecurityFilterChain pages(HttpSecurity http, SignIn signIn, ClientRegistrationRepository clients,
			@Value("${spring.security.oauth2.client.provider.keycloak.issuer-uri}") URI issuer) throws Exception {
		http.authorizeHttpRequests((requests) -> requests
			.requestMatchers("/", "/signed-out", NotSignedInController.ADDRESS, "/error", "/css/**", "/js/**",
					"/img/**", "/webjars/**")
			.permitAll()
			.requestMatchers("/start", "/cases")
			.hasRole("PATIENT")
			.requestMatchers("/caseload/**", "/records-offices")
			.hasAnyRole("NAVIGATOR", "MANAGER")
			.requestMatchers("/models/**")
			.hasAnyRole("NAVIGATOR", "MANAGER")
			.requestMatchers("/originals")
			.hasRole("NAVIGATOR")
			.requestMatchers("/stopped-timers", "/model-versions")
			.hasRole("ADMINISTRATOR")
			.requestMatchers(HttpMethod.GET, "/directory/**")
			.hasAnyRole("NAVIGATOR", "MANAGER", "ADMINISTRATOR")
			.requestMatchers("/directory/**")
			.hasAnyRole("NAVIGATOR", "ADMINISTRATOR")
			.requestMatchers("/reviews/**")
			.hasRole("SPECIALIST")
			.requestMatchers("/cases/**", "/preferences", "/invitations/**", "/left")
			.authenticated()
			.anyRequest()
			.access((_, _) -> NOTHING_THERE));
		http.oauth2Login((login) -> login.loginPage(SIGN_IN)
			.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestResolver(withPkce(clients)))
			.userInfoEndpoint((endpoint) -> endpoint.oidcUserService(signIn))
			.failureHandler(SecurityConfiguration::tellWhy));
		http.logout((logout) -> logout.logoutSuccessHandler(signOutEverywhere(clients)));
		http.exceptionHandling((handling) -> handling.accessDeniedHandler((request, response, refusal) -> {
			// Without it the error page does not know why.
			request.setAttribute(WebAttributes.ACCESS_DENIED_403, refusal);
			response.sendError((isNothingThere(refusal) ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN).value());
		}));
		http.headers(
				(headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(contentPolicy(issuer)))
					.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
					.permissionsPolicyHeader((policy) -> policy.policy("camera=(), geolocation=(), microphone=()"))
					.addHeaderWriter(drawnLabels(issuer)));
		return http.build();
	}

	/**
	 * What draws the diagram places its labels with style attributes, so that its page
	 * alone allows them.
	 */
	private static HeaderWriter drawnLabels(URI issuer) {
		return new DelegatingRequestMatcherHeaderWriter(
				PathPatternRequestMatcher.withDefaults().matcher("/cases/*/diagram"), (_, response) -> response
					.setHeader("Content-Security-Policy", contentPolicy(issuer) + "; style-src-attr 'unsafe-inline'"));
	}

	private static boolean isNothingThere(AccessDeniedException refusal) {
		return refusal instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() == NOTHING_THERE;
	}

	private static OAuth2AuthorizationRequestResolver withPkce(ClientRegistrationRepository clients) {
		DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(clients,
				"/oauth2/authorization");
		resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
		return resolver;
	}

	// Back to the identity provider would be back here at once, and round and round.
	private static void tellWhy(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String code = (failure instanceof OAuth2AuthenticationException it) ? it.getError().getErrorCode() : "";
		LOG.warn("A sign-in was refused: {}", SignInRefusal.of(code).code());
		response.sendRedirect(NotSignedInController.ADDRESS + "?why=" + SignInRefusal.of(code).code());
	}

	private static LogoutSuccessHandler signOutEverywhere(ClientRegistrationRepository clients) {
		OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
		handler.setPostLogoutRedirectUri("{baseUrl}/signed-out");
		return handler;
	}

	/**
	 * Nothing but our own files. Signing out is a form whose answer leads to the identity
	 * provider, so that is the one other place to which a form may lead.
	 */
	static String contentPolicy(URI issuer) {
		String identityProvider = issuer.getScheme() + "://" + issuer.getAuthority();
		return "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
				+ "base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + identityProvider;
	}

}
