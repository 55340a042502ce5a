package org.secondopinion.web.layout;

import java.security.SecureRandom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure of ours, under a number that people read out on the phone. It begins with an
 * E and has digits only, so that nobody takes it for the reference of a case. The log has
 * the number with types and places; messages of exceptions may quote what a person wrote.
 *
 * @param number such as {@code E-4821-9035}
 */
public record Incident(String number) {

	private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Gives a failure a number and writes it into the log.
	 * @param failure what was thrown
	 * @return the incident
	 */
	public static Incident of(Throwable failure) {
		Incident incident = new Incident("E-%04d-%04d".formatted(RANDOM.nextInt(10_000), RANDOM.nextInt(10_000)));
		LOG.error("Incident {}: {}", incident.number, Traces.withoutMessages(failure));
		return incident;
	}

}
