package org.secondopinion.persistence;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Makes a bean of every port's PostgreSQL implementation in this module. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@PropertySource("classpath:org/secondopinion/persistence/persistence.properties")
public class PersistenceConfiguration {

}
