package org.secondopinion.web.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.people.SigningIn;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Somebody signs in: the identity provider says who it is and in which roles, and the
 * platform remembers it. Roles that the platform does not know are ignored.
 */
@Component
class SignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

	private final OidcUserService identityProvider = new OidcUserService();

	private final SigningIn signingIn;

	private final Programmes programmes;

	SignIn(SigningIn signingIn, Programmes programmes) {
		this.signingIn = signingIn;
		this.programmes = programmes;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser user = this.identityProvider.loadUser(request);
		Set<Role> roles = roles(user);
		this.signingIn.signedIn(new Person(Subjects.person(SignedInPerson.issuer(user), user.getSubject()), name(user),
				user.getEmail(), roles, programme(user, roles)));
		Collection<GrantedAuthority> authorities = roles.stream()
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.toList();
		return new DefaultOidcUser(authorities, user.getIdToken(), user.getUserInfo());
	}

	private static Set<Role> roles(OidcUser user) {
		List<String> claimed = Objects.requireNonNullElse(user.getClaimAsStringList("roles"), List.of());
		Set<String> names = claimed.stream()
			.map((name) -> name.toUpperCase(Locale.ROOT).replace('-', '_'))
			.collect(Collectors.toSet());
		return Arrays.stream(Role.values()).filter((role) -> names.contains(role.name())).collect(Collectors.toSet());
	}

	private static String name(OidcUser user) {
		return Stream.of(user.getFullName(), user.getPreferredUsername(), user.getEmail())
			.filter((name) -> name != null && !name.isBlank())
			.findFirst()
			.orElseThrow(SignInRefusal.NO_NAME::exception);
	}

	// Only those who work for a programme need one; a claim of others means nothing here.
	private @Nullable ProgrammeId programme(OidcUser user, Set<Role> roles) {
		String claimed = user.getClaimAsString("programme");
		boolean worksForOne = roles.contains(Role.NAVIGATOR) || roles.contains(Role.MANAGER);
		if (!worksForOne || claimed == null || claimed.isBlank()) {
			return null;
		}
		return this.programmes.all()
			.stream()
			.map(Programme::id)
			.filter((it) -> it.value().equals(claimed))
			.findFirst()
			.orElseThrow(SignInRefusal.UNKNOWN_PROGRAM::exception);
	}

}
