package org.secondopinion.web.notice;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every page of a doctor's office may count on: nobody should find it, and whom to
 * call.
 */
@ControllerAdvice
class OfficeEveryPage {

	private final OfficePages pages;

	OfficeEveryPage(OfficePages pages) {
		this.pages = pages;
	}

	@ModelAttribute
	void add(HttpServletRequest request, Model model) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (path.equals("/office") || path.startsWith("/office/")) {
			this.pages.unlisted(model);
		}
	}

}
