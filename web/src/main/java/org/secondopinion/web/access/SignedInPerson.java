package org.secondopinion.web.access;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the person who is signed in, as the domain knows them. */
@Component
public class SignedInPerson implements HandlerMethodArgumentResolver {

	private final People people;

	SignedInPerson(People people) {
		this.people = people;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Person.class;
	}

	@Override
	public @Nullable Person resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return orNull();
	}

	/**
	 * The identity provider of somebody who signed in.
	 * @param user who
	 * @return how it names itself
	 */
	static String issuer(OidcUser user) {
		return Objects.requireNonNullElse(user.getClaimAsString(IdTokenClaimNames.ISS), "");
	}

	/**
	 * Who is signed in.
	 * @return the person; {@code null} if nobody is
	 */
	public @Nullable Person orNull() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) {
			return null;
		}
		return this.people.find(Subjects.person(issuer(user), user.getSubject())).orElse(null);
	}

}
