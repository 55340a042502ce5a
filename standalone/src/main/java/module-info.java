/**
 * The whole platform in one process tree, started by one command: the application with
 * sample cases, and around it a real PostgreSQL, a real Keycloak and a mail sink, all on
 * 127.0.0.1.
 *
 * <p>
 * For a person, {@link org.secondopinion.standalone.Standalone} is the program that plain
 * {@code mvn} runs. For tests and measurements, {@link org.secondopinion.standalone.Platform}
 * starts the same with temporary data and free ports. The browser tests of whole journeys
 * live here, since only here everything is together. The package {@code samples} fills an
 * empty database with sample cases, and leads a case anywhere for tests and measurements.
 *
 * <p>
 * Not for production, where the application gets its database, its identity provider and
 * its mail server from the environment: see {@code org.secondopinion.web}.
 */
module org.secondopinion.standalone {

	requires static org.jspecify;

	// What is run, and what it is run with.
	requires transitive org.secondopinion.local;
	requires org.secondopinion.web;

	// The application's context, which tests look into.
	requires spring.boot;
	requires transitive spring.context;

	// Samples are made by the use cases, from stories in JSON.
	requires com.fasterxml.jackson.databind;
	requires com.fasterxml.jackson.datatype.jsr310;
	requires transitive org.secondopinion.domain;
	requires org.slf4j;
	requires transitive spring.beans;
	requires spring.jdbc;

	exports org.secondopinion.standalone;
	exports org.secondopinion.standalone.samples;

	// Spring makes beans by reflection.
	opens org.secondopinion.standalone.samples to spring.beans, spring.context, spring.core;

}
