package org.secondopinion.web.casefile;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Relation;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.people.Person;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Puts "Tell us" at the foot of every page of a case: a patient whose condition got worse
 * must not have to look for it; a family that lost the patient is not asked.
 */
@ControllerAdvice
class TellUs {

	private final Cases cases;

	TellUs(Cases cases) {
		this.cases = cases;
	}

	@ModelAttribute
	void add(@Nullable Person person, HttpServletRequest request, Model model) {
		if (!isAnsweredHere(request)
				&& request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
				&& variables.get("reference") instanceof String typed) {
			CaseReference.read(typed)
				.filter((reference) -> person == null || !isOfTheDead(person, reference))
				.ifPresent((reference) -> model.addAttribute("tellUs", "/cases/" + reference + "/worse"));
		}
	}

	// The page that asks, and the one that says whom to call now, do not lead to the
	// first.
	private static boolean isAnsweredHere(HttpServletRequest request) {
		String page = request.getRequestURI();
		return page.endsWith("/worse") || page.endsWith("/call-now");
	}

	// Whoever has nothing to do with the case learns nothing from what is missing.
	private boolean isOfTheDead(Person person, CaseReference reference) {
		return this.cases.find(reference)
			.filter((it) -> it.closing() == Closing.DIED && !Relation.of(person, it).isEmpty())
			.isPresent();
	}

}
