package org.secondopinion.persistence;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Makes a bean of every port's PostgreSQL implementation in this module. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class PersistenceConfiguration {

}
