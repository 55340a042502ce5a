package org.secondopinion.web.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.secondopinion.domain.people.PersonId;

/**
 * Who a subject of the identity provider is. Keycloak's subjects are UUIDs and are taken
 * as they are; of any other, a UUID is made that is always the same for the same issuer
 * and subject (RFC 9562, version 3).
 */
public final class Subjects {

	private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private Subjects() {
	}

	/**
	 * The person behind a subject.
	 * @param issuer the identity provider, as it names itself
	 * @param subject whom it means
	 * @return always the same person
	 */
	public static PersonId person(String issuer, String subject) {
		String lowerCase = subject.toLowerCase(Locale.ROOT);
		if (lowerCase.matches(UUID_SHAPE)) {
			return PersonId.of(lowerCase);
		}
		return new PersonId(UUID.nameUUIDFromBytes((issuer + " " + subject).getBytes(StandardCharsets.UTF_8)));
	}

}
