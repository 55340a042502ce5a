/**
 * Real servers on one machine: PostgreSQL, Keycloak and a mail sink, without Docker,
 * Node or root, for trying the platform and for its tests.
 */
module org.secondopinion.local {

	requires static org.jspecify;

	// PostgreSQL's programs and their driver.
	requires embedded.postgres;
	requires java.sql;

	exports org.secondopinion.local;

}
