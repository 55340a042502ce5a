/**
 * The two Camunda 7.24.0 jars that the Java module system refuses, repackaged unchanged
 * as one named module.
 *
 * <p>
 * {@code camunda-engine-spring-6} has a file name that gives an illegal module name;
 * {@code camunda-engine-feel-scala} has a service file that names a provider in another
 * jar. Everything else of Camunda runs as the automatic modules that it ships. Nothing of
 * ours is in here: the module {@code workflow} is the only one that uses it.
 */
open module org.secondopinion.camunda {

	// The engine and what its API shows.
	requires transitive camunda.engine;
	requires transitive camunda.engine.feel.api;
	requires transitive camunda.commons.typed.values;
	requires transitive camunda.juel;
	requires transitive spring.context;

	// What the repackaged classes use inside.
	requires camunda.engine.dmn;
	requires camunda.commons.logging;
	requires camunda.commons.utils;
	requires feel.engine;
	requires org.mybatis;
	requires spring.aop;
	requires spring.beans;
	requires spring.core;
	requires spring.jcl;
	requires spring.jdbc;
	requires spring.tx;
	requires org.slf4j;
	requires java.desktop;
	requires java.sql;
	requires java.xml;
	requires java.naming;
	requires java.scripting;
	requires java.management;

	exports org.camunda.bpm.dmn.feel.impl.scala;
	exports org.camunda.bpm.dmn.feel.impl.scala.function;
	exports org.camunda.bpm.dmn.feel.impl.scala.function.builder;
	exports org.camunda.bpm.dmn.feel.impl.scala.spin;
	exports org.camunda.bpm.engine.spring;
	exports org.camunda.bpm.engine.spring.annotations;
	exports org.camunda.bpm.engine.spring.application;
	exports org.camunda.bpm.engine.spring.components;
	exports org.camunda.bpm.engine.spring.components.aop;
	exports org.camunda.bpm.engine.spring.components.aop.util;
	exports org.camunda.bpm.engine.spring.components.config.xml;
	exports org.camunda.bpm.engine.spring.components.jobexecutor;
	exports org.camunda.bpm.engine.spring.components.registry;
	exports org.camunda.bpm.engine.spring.components.scope;
	exports org.camunda.bpm.engine.spring.container;

}
