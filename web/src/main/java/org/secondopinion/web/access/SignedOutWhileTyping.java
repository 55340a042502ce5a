package org.secondopinion.web.access;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secondopinion.web.layout.Typed;

import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Somebody sent a form after the session had ended. The answer says so, shows what was
 * typed so that it can be copied, and leads back to the page by way of signing in.
 * Nothing of it is kept.
 *
 * <p>
 * Words are shown only to a browser that says that the form stood on our own page: other
 * sites could make anybody send a form, and have us say their words.
 */
@Component
class SignedOutWhileTyping implements ErrorViewResolver {

	/**
	 * The worse page sends it, so that it can be shown to somebody who is not signed in.
	 */
	private static final String PHONE = "_phone";

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		if (!(request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException)) {
			return null;
		}
		Map<String, Object> shown = new HashMap<>(model);
		String phone = Optional.ofNullable(request.getParameter(PHONE)).orElse("");
		boolean ours = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
		shown.put("page", page(request));
		shown.put("typed", ours ? Typed.wordsOf(request) : List.of());
		shown.put("phone", ours ? phone : "");
		return new ModelAndView("access/signed-out-while-typing", shown, status);
	}

	/** The page on which the form stood: our own, or else the start page. */
	private static String page(HttpServletRequest request) {
		String referer = request.getHeader("Referer");
		if (referer == null) {
			return "/";
		}
		try {
			URI page = URI.create(referer);
			String phone = Optional.ofNullable(request.getParameter(PHONE)).orElse("");
			boolean ours = request.getServerName().equals(page.getHost());
			return (ours && page.getRawPath().startsWith("/cases/")) ? page.getRawPath() : "/";
		}
		catch (IllegalArgumentException noAddress) {
			return "/";
		}
	}

}
