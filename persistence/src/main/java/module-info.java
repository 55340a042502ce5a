/**
 * The domain's ports on PostgreSQL: plain SQL through Spring's {@code JdbcClient}, one
 * package for each package of the domain, one migration for each feature.
 *
 * <p>
 * Everything here joins the caller's transaction and opens none of its own. Facts that are
 * read and written as a whole are stored as one JSON value for each case; what is searched,
 * sorted or counted has columns.
 *
 * <p>
 * Open, because Spring makes its beans and Flyway finds its migrations by reflection. Only
 * the configuration is exported: other modules see the ports.
 */
open module org.secondopinion.persistence {

	requires static transitive org.jspecify;

	requires transitive org.secondopinion.domain;

	// Spring: beans and plain JDBC.
	requires java.sql;
	requires spring.beans;
	requires spring.context;
	requires spring.core;
	requires spring.jdbc;
	requires spring.tx;

	// Facts as JSON.
	requires com.fasterxml.jackson.annotation;
	requires com.fasterxml.jackson.databind;
	requires com.fasterxml.jackson.datatype.jsr310;

	// What is to be done after a commit, in time, once.
	requires com.github.kagkarlsson.scheduler;
	requires org.slf4j;

	exports org.secondopinion.persistence;

}
