package org.secondopinion.web.casefile;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.secondopinion.domain.casefile.CaseReference;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Puts "Tell us" at the foot of every page of a case: a patient whose condition got worse
 * must not have to look for it.
 */
@ControllerAdvice
class TellUs {

	@ModelAttribute
	void add(HttpServletRequest request, Model model) {
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
				&& variables.get("reference") instanceof String typed) {
			CaseReference.read(typed)
				.ifPresent((reference) -> model.addAttribute("tellUs", "/cases/" + reference + "/worse"));
		}
	}

}
