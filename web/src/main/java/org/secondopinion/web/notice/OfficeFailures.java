package org.secondopinion.web.notice;

import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.notice.LinkIsDead;
import org.secondopinion.web.layout.EveryPage;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a doctor's office sees when its link opens nothing any more. */
@ControllerAdvice
@Order(-1)
class OfficeFailures {

	private final OfficePages pages;

	private final EveryPage everyPage;

	OfficeFailures(OfficePages pages, EveryPage everyPage) {
		this.pages = pages;
		this.everyPage = everyPage;
	}

	/** An office that proved its link may know that the answer is there. */
	@ExceptionHandler
	ModelAndView dead(LinkIsDead failure, HttpServletResponse response) {
		if (!failure.isAnswered()) {
			return dead(response);
		}
		ModelAndView page = new ModelAndView("notice/office-answered", this.everyPage.attributes(),
				HttpStatus.CONFLICT);
		ExtendedModelMap model = new ExtendedModelMap();
		this.pages.unlisted(model);
		page.addAllObjects(model);
		return page;
	}

	@ExceptionHandler
	ModelAndView dead(NoOfficePass failure, HttpServletResponse response) {
		return dead(response);
	}

	private ModelAndView dead(HttpServletResponse response) {
		ExtendedModelMap model = new ExtendedModelMap();
		model.addAllAttributes(this.everyPage.attributes());
		String view = this.pages.dead(response, model);
		return new ModelAndView(view, model);
	}

}
