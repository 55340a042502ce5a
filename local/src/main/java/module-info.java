/**
 * Real servers on one machine: PostgreSQL, Keycloak and a mail sink, without Docker, Node
 * or root, for trying the platform and for its tests.
 *
 * <p>
 * Everything listens on 127.0.0.1 and keeps its data below one
 * {@link org.secondopinion.local.DataDirectory}, kept or temporary. Whatever keeps a
 * server from starting is a {@link org.secondopinion.local.CannotStart} with a sentence
 * for the person who started it. However the JVM ends, {@code kill -9} included, its
 * servers end with it; should that fail as well, the next run on the same directory stops
 * what it finds.
 *
 * <p>
 * Nothing here is for production: the database trusts every program on the machine, and
 * the people of {@link org.secondopinion.local.LocalPerson} have their user name as their
 * password. The module knows neither the application nor Spring.
 */
module org.secondopinion.local {

	requires static org.jspecify;

	// Unpacks and starts PostgreSQL's own programs, and talks to them.
	requires embedded.postgres;
	requires java.sql;

	// Asks Keycloak whether it is ready. Keycloak itself is a program beside this one, not
	// a library.
	requires java.net.http;

	// Takes mail.
	requires greenmail;
	requires jakarta.mail;

	exports org.secondopinion.local;

}
