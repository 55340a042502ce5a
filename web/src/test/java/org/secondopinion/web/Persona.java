package org.secondopinion.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The people of the tests; a request is sent {@code with(MARIA)}. */
public enum Persona implements RequestPostProcessor {

	/** Whose case the tests are about. */
	MARIA("00000000-0000-4000-8000-000000000001", "Maria Example-Alvarez", Role.PATIENT, null),

	/** Another patient of the same programme. */
	NOAH("00000000-0000-4000-8000-000000000002", "Noah Sample", Role.PATIENT, null),

	/** Carries Maria's case. */
	SAM("00000000-0000-4000-8000-000000000011", "Sam Ortega-Demo", Role.NAVIGATOR, "lakeside"),

	/** A navigator of another hospital's programme. */
	NINA("00000000-0000-4000-8000-000000000012", "Nina Mockridge", Role.NAVIGATOR, "harbor"),

	/** The specialist who is asked to review. */
	CHEN("00000000-0000-4000-8000-000000000021", "Dr. Chen Testwell", Role.SPECIALIST, null),

	/** A specialist who was not asked. */
	OKAFOR("00000000-0000-4000-8000-000000000022", "Dr. Ada Okafor-Sample", Role.SPECIALIST, null),

	/** The manager of Maria's programme. */
	GRACE("00000000-0000-4000-8000-000000000031", "Grace Managerly", Role.MANAGER, "lakeside"),

	/** Was invited by Maria to see. */
	LEO("00000000-0000-4000-8000-000000000051", "Leo Example-Alvarez", Role.CARE_PARTNER, null),

	/** Was invited by Maria to see and to bring files. */
	TOVA("00000000-0000-4000-8000-000000000052", "Tova Friendly-Sample", Role.CARE_PARTNER, null),

	/** Was invited by Maria to act. */
	ADA("00000000-0000-4000-8000-000000000053", "Ada Neighborly-Mock", Role.CARE_PARTNER, null),

	/** Was invited by Maria to act, until yesterday. */
	EVE("00000000-0000-4000-8000-000000000054", "Eve Expired-Sample", Role.CARE_PARTNER, null),

	/** Was invited by Maria to act, and sent away. */
	REX("00000000-0000-4000-8000-000000000055", "Rex Revoked-Sample", Role.CARE_PARTNER, null),

	/** Speaks for Maria. */
	PAULA("00000000-0000-4000-8000-000000000056", "Paula Representing-Mock", Role.CARE_PARTNER, null),

	/** Runs the installation. */
	ALEX("00000000-0000-4000-8000-000000000041", "Alex Adminson", Role.ADMINISTRATOR, null);

	private final Person person;

	Persona(String id, String name, Role role, @Nullable String programme) {
		this.person = new Person(PersonId.of(id), name, name().toLowerCase() + "@example.org", Set.of(role),
				(programme != null) ? new ProgrammeId(programme) : null);
	}

	public Person person() {
		return this.person;
	}

	@Override
	public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
		return signedIn(this.person).postProcessRequest(request);
	}

	/**
	 * Somebody who is signed in.
	 * @param person who
	 * @return what makes a request theirs
	 */
	public static RequestPostProcessor signedIn(Person person) {
		return SecurityMockMvcRequestPostProcessors.oidcLogin()
			.idToken((token) -> token.subject(person.id().toString())
				.claim("name", person.name())
				.claim("email", person.email())
				.claim("email_verified", person.email() != null))
			.authorities(person.roles()
				.stream()
				.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
				.toList());
	}

}
