package org.secondopinion.web.layout;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.booking.NoSuchSpecialist;
import org.secondopinion.domain.partners.NoSuchInvitation;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What people see when something goes wrong. Somebody else's case and a case that does
 * not exist look the same. A bug gets a number ({@link Incident}).
 */
@ControllerAdvice
@Order(0)
class Failures {

	private static final Pattern INSIDE_CASE = Pattern.compile("/cases/([^/]+)/.+");

	private final EveryPage everyPage;

	private final HttpServletRequest request;

	Failures(EveryPage everyPage, HttpServletRequest request) {
		this.everyPage = everyPage;
		this.request = request;
	}

	@ExceptionHandler({ NoSuchCase.class, NoSuchSpecialist.class, TypeMismatchException.class })
	ModelAndView notFound() {
		return page(HttpStatus.NOT_FOUND, "There is nothing here",
				"The address may be mistyped, or the page is not for you.");
	}

	@ExceptionHandler
	ModelAndView noInvitation(NoSuchInvitation refusal) {
		return page(HttpStatus.NOT_FOUND, "We cannot open this invitation",
				"An invitation works once, for 14 days, and only for whoever signs in with the e-mail address "
						+ "that it was sent to. It may also have been taken back. Ask the person who invited you.");
	}

	@ExceptionHandler
	ModelAndView refused(AccessDeniedException refusal) {
		return page(HttpStatus.FORBIDDEN, "This page is not for your role",
				"If you think that it should be, ask your program.");
	}

	@ExceptionHandler
	ModelAndView failed(Exception failure) {
		if (failure instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
			return badRequest(response.getStatusCode());
		}
		ModelAndView page = page(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side",
				"What you sent before is safe. Please try again in a few minutes.");
		page.addObject("number", Incident.of(failure).number());
		return page;
	}

	private ModelAndView badRequest(HttpStatusCode status) {
		return (status.value() == HttpStatus.NOT_FOUND.value()) ? notFound()
				: page(status, "That did not work", "Go back, load the page again, and try once more.");
	}

	private ModelAndView page(HttpStatusCode status, String title, String words) {
		ModelAndView page = new ModelAndView("layout/failure");
		page.setStatus(status);
		page.addAllObjects(known());
		page.addObject("title", title);
		page.addObject("words", words);
		backToCase().ifPresent((reference) -> page.addObject("caseToGoBackTo", reference));
		return page;
	}

	// The address says no more than whoever asked for it knows.
	private Optional<CaseReference> backToCase() {
		Matcher address = INSIDE_CASE
			.matcher(this.request.getRequestURI().substring(this.request.getContextPath().length()));
		return address.matches() ? CaseReference.read(address.group(1)) : Optional.empty();
	}

	// The page must come even if what failed is the database that knows these.
	private Map<String, Object> known() {
		try {
			return this.everyPage.attributes();
		}
		catch (RuntimeException failure) {
			return Map.of("staff", false);
		}
	}

}
