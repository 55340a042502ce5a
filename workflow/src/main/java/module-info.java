/**
 * The journey on Camunda 7: the one module that names the engine.
 *
 * <p>
 * It implements two kinds of port. {@code Journey} moves a case: a task is completed with
 * an enumeration, and the engine decides what comes next. The decision ports
 * ({@code TriageRules}, …) ask DMN tables; what a patient told goes into a table and never
 * into a process variable.
 *
 * <p>
 * The other way round, the engine calls the domain through delegates, a few lines each,
 * one configuration for each step; a listener that is added to every user task keeps the
 * open tasks and the caseload row true, in the transaction of the step.
 *
 * <p>
 * Open, because the engine and Spring make beans by reflection. Only the configuration is
 * exported.
 */
open module org.secondopinion.workflow {

	requires static transitive org.jspecify;

	requires transitive org.secondopinion.domain;
	requires org.secondopinion.bpmn;

	// The engine and its starter, here and nowhere else.
	requires org.secondopinion.camunda;
	requires camunda.engine;
	requires camunda.engine.dmn;
	requires camunda.bpmn.model;
	requires camunda.commons.typed.values;
	requires camunda.bpm.spring.boot.starter;
	requires org.joda.time;

	requires java.sql;
	requires org.slf4j;
	requires spring.beans;
	requires spring.boot;
	requires spring.context;
	requires spring.core;

	exports org.secondopinion.workflow;

}
