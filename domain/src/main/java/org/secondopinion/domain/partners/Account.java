package org.secondopinion.domain.partners;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.Person;

/**
 * Somebody who is signed in, and the address that the identity provider has verified.
 *
 * @param person who
 * @param verified the address; {@code null} if the identity provider verified none
 */
public record Account(Person person, @Nullable EmailAddress verified) {

}
