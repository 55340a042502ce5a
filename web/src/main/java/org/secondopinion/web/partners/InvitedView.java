package org.secondopinion.web.partners;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.partners.FollowedCases;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.access.SignedInPerson;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Says on every page of a case to whoever was invited whose case it is. Whoever the door
 * refuses gets no page, and so no name.
 */
@Component
class InvitedView implements HandlerInterceptor, WebMvcConfigurer {

	private final FollowedCases followed;

	private final SignedInPerson signedIn;

	InvitedView(FollowedCases followed, SignedInPerson signedIn) {
		this.followed = followed;
		this.signedIn = signedIn;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/cases/*/**", "/cases/*");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		Person person = this.signedIn.orNull();
		if (page != null && person != null && !isRedirect(page)
				&& request.getAttribute(View.PATH_VARIABLES) instanceof Map<?, ?> address
				&& address.get("reference") instanceof CaseReference reference) {
			this.followed.of(person, reference)
				.map((it) -> new Whose(it.patient().givenName(), "/cases/" + reference + "/leave"))
				.ifPresent((whose) -> page.addObject("partner", whose));
		}
	}

	private static boolean isRedirect(ModelAndView page) {
		String view = page.getViewName();
		return view != null && view.startsWith("redirect:");
	}

	/**
	 * Whose case it is.
	 *
	 * @param patient the patient's given name
	 * @param href where it says what the reader may do, and until when
	 */
	record Whose(String patient, String href) {

	}

}
