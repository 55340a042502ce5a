package org.secondopinion.web;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * For tests of a running server without an identity provider: whoever opens
 * {@code /sign-in-as/MARIA} is signed in as that persona.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PersonaSignIn implements Filter {

	private static final String ADDRESS = "/sign-in-as/";

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest asked = (HttpServletRequest) request;
		if (!asked.getRequestURI().startsWith(ADDRESS)) {
			chain.doFilter(request, response);
			return;
		}
		Persona persona = Persona.valueOf(asked.getRequestURI().substring(ADDRESS.length()));
		asked.getSession()
			.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
					new SecurityContextImpl(signedIn(persona)));
		((HttpServletResponse) response).sendRedirect("/");
	}

	private static OAuth2AuthenticationToken signedIn(Persona persona) {
		var roles = persona.person()
			.roles()
			.stream()
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.toList();
		var token = OidcIdToken.withTokenValue("token").subject(persona.person().id().toString()).build();
		return new OAuth2AuthenticationToken(new DefaultOidcUser(roles, token), roles, "keycloak");
	}

}
