package org.secondopinion.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The few addresses that a doctor's office reaches without an account. They open nothing
 * by themselves: the domain's door asks for a proved link. Everything else below them is
 * refused. Forms need their token here too; that of a file stands in the body with it,
 * which is taken in before it is known who sends it, and bounded for that reason.
 */
@Configuration(proxyBeanMethods = false)
class OfficeSecurity {

	private static final String[] PAGES = { "/office", "/office/answer", "/office/import", "/office/records/{item}" };

	@Bean
	@Order(1)
	SecurityFilterChain office(HttpSecurity http) throws Exception {
		http.securityMatcher("/office", "/office/**");
		http.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, PAGES)
			.permitAll()
			.requestMatchers(HttpMethod.POST, PAGES)
			.permitAll()
			.requestMatchers(HttpMethod.GET, "/office/thanks")
			.permitAll()
			.anyRequest()
			.denyAll());
		http.requestCache((cache) -> cache.disable());
		// A form whose session has ended: the office proves its link again.
		http.exceptionHandling((handling) -> handling
			.accessDeniedHandler((_, response, _) -> response.sendRedirect("/office?away=true")));
		http.headers((headers) -> headers
			.contentSecurityPolicy((policy) -> policy.policyDirectives("default-src 'self'; script-src 'self'; "
					+ "style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
					+ "frame-ancestors 'none'; form-action 'self'"))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
			.permissionsPolicyHeader((policy) -> policy.policy("camera=(), geolocation=(), microphone=()"))
			.addHeaderWriter((_, response) -> response.setHeader("X-Robots-Tag", "noindex, nofollow")));
		return http.build();
	}

}
