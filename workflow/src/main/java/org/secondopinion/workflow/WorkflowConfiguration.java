package org.secondopinion.workflow;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The engine, its listeners and the delegates of every step. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@PropertySource("classpath:org/secondopinion/workflow/workflow.properties")
public class WorkflowConfiguration {

}
