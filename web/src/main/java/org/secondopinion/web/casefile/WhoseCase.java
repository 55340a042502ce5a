package org.secondopinion.web.casefile;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Names the patient on every page that staff open from a case, so that nobody notes a
 * death, or hands over, in the wrong one. Whoever the door refuses gets no page, and so
 * no name.
 */
@Component
class WhoseCase implements HandlerInterceptor, WebMvcConfigurer {

	private final Cases cases;

	private final People people;

	WhoseCase(Cases cases, People people) {
		this.cases = cases;
		this.people = people;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/cases/*/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && Boolean.TRUE.equals(page.getModel().get("staff"))
				&& request.getAttribute(View.PATH_VARIABLES) instanceof Map<?, ?> address
				&& address.get("reference") instanceof CaseReference reference) {
			this.cases.find(reference)
				.flatMap((found) -> this.people.find(found.patient()))
				.map(Person::name)
				.ifPresent((name) -> page.addObject("whose", name));
		}
	}

}
