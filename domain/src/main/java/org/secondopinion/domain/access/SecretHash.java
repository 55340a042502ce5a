package org.secondopinion.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is kept of a secret that lets somebody in. No salt and no slow hash: what is drawn
 * from 128 random bits or more is not found by trying.
 */
public final class SecretHash {

	private SecretHash() {
	}

	/**
	 * The hash of a secret.
	 * @param secret drawn at random, in ASCII
	 * @return SHA-256 in 64 hexadecimal digits
	 */
	public static String of(String secret) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
