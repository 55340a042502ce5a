package org.secondopinion.web.layout;

import java.util.List;

import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.access.SignedInPerson;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What controllers may ask for: the person who is signed in, and references in addresses.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	private final SignedInPerson signedInPerson;

	PageConfiguration(SignedInPerson signedInPerson) {
		this.signedInPerson = signedInPerson;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.signedInPerson);
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		// Addresses say "waiting-on-patient" where the code says WAITING_ON_PATIENT.
		ApplicationConversionService.addApplicationConverters(registry);
		registry.addConverter(String.class, CaseReference.class, CaseReference::new);
		registry.addConverter(String.class, TaskId.class, TaskId::new);
		registry.addConverter(String.class, PersonId.class, PersonId::of);
	}

}
