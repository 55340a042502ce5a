package org.secondopinion.domain.access;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The secret in a link that lets somebody in who has no account yet, or answers for
 * somebody else. It is in the mail and nowhere else: we keep its hash, so that whoever
 * reads the database cannot use the link.
 *
 * @param value 43 characters that fit into an address
 */
public record LinkToken(String value) {

	/** As many as nobody can guess. */
	private static final int BYTES = 32;

	private static final String SHAPE = "[A-Za-z0-9_-]{43}";

	public LinkToken {
		if (!value.matches(SHAPE)) {
			throw new IllegalArgumentException("A link token has 43 characters");
		}
	}

	/**
	 * Draws a new one.
	 * @param random a source that nobody can foretell
	 * @return the token
	 */
	public static LinkToken draw(RandomGenerator random) {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * Reads a token out of an address.
	 * @param typed what stood there
	 * @return the token, or nothing if it is none
	 */
	public static Optional<LinkToken> read(String typed) {
		return typed.matches(SHAPE) ? Optional.of(new LinkToken(typed)) : Optional.empty();
	}

	/**
	 * What is kept of it.
	 * @return its {@linkplain SecretHash hash}
	 */
	public String hash() {
		return SecretHash.of(this.value);
	}

	/** Says nothing, so that no log does. */
	@Override
	public String toString() {
		return "LinkToken[secret]";
	}

}
