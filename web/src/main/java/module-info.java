/**
 * The application: pages for patients, navigators and specialists, sign-in, and the wiring
 * of everything.
 *
 * <p>
 * A controller belongs to a feature, is package-private, and sees the domain only: it reads
 * a form into a command, opens the case through {@code CaseDoor}, calls one use case, and
 * names a template. {@code persistence} and {@code workflow} are named in the wiring alone,
 * which an architecture test watches.
 *
 * <p>
 * Open, because Spring and Thymeleaf work by reflection. Only the main class is exported.
 */
open module org.secondopinion.web {

	requires static transitive org.jspecify;

	requires org.secondopinion.domain;

	// The model of the journey, to be drawn.
	requires org.secondopinion.bpmn;
	requires java.xml;

	// For the wiring only.
	requires org.secondopinion.fhir;
	requires org.secondopinion.formats;
	requires org.secondopinion.persistence;
	requires org.secondopinion.workflow;

	// Spring Boot, MVC and beans.
	requires transitive spring.boot;
	requires spring.boot.autoconfigure;
	requires transitive spring.context;
	requires spring.beans;
	requires spring.core;
	requires spring.tx;
	requires spring.web;
	requires spring.webmvc;
	requires org.apache.tomcat.embed.core;
	requires org.slf4j;

	// The file of programmes.
	requires com.fasterxml.jackson.core;
	requires com.fasterxml.jackson.databind;

	// Mails.
	requires jakarta.mail;
	requires spring.context.support;
	requires thymeleaf;
	requires thymeleaf.spring6;

	// Sign-in by OpenID Connect.
	requires spring.security.config;
	requires spring.security.core;
	requires spring.security.web;
	requires spring.security.oauth2.client;
	requires spring.security.oauth2.core;

	exports org.secondopinion.web;

}
