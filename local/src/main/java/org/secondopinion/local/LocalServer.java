package org.secondopinion.local;

/** A server on 127.0.0.1 that this JVM started and stops. */
public sealed interface LocalServer extends AutoCloseable permits LocalPostgres, LocalKeycloak, LocalMail {

	/** The port on 127.0.0.1. */
	int port();

	/** Stops the server in an orderly way, and returns when it has stopped. */
	@Override
	void close();

}
