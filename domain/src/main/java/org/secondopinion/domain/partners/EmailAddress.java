package org.secondopinion.domain.partners;

import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address to which an invitation is bound. Only ASCII and in small letters, so
 * that no other address can look or compare like it.
 *
 * @param value the address
 */
public record EmailAddress(String value) {

	private static final String SHAPE = "[!-?a-~\\[-`]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+";

	/** RFC 5321, section 4.5.3.1.3. */
	private static final int LONGEST = 254;

	public EmailAddress {
		if (value.length() > LONGEST || !value.matches(SHAPE)) {
			throw new IllegalArgumentException("Not an address that can be invited");
		}
	}

	/**
	 * Reads an address.
	 * @param typed the address as somebody typed it, or as an identity provider says it
	 * @return the address, or nothing if it cannot be invited
	 */
	public static Optional<EmailAddress> read(String typed) {
		// Beyond ASCII, different letters may have the same small one.
		if (!typed.chars().allMatch((it) -> it < 128)) {
			return Optional.empty();
		}
		String small = typed.strip().toLowerCase(Locale.ROOT);
		return (small.length() <= LONGEST && small.matches(SHAPE)) ? Optional.of(new EmailAddress(small))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
