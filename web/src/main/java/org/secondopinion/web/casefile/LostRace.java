package org.secondopinion.web.casefile;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.CaseHasEnded;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OnEarlierModel;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.EveryPage;
import org.secondopinion.web.layout.Typed;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Somebody else was faster, the page of a step that is done was opened again, or the case
 * has to be moved to the present version of the process first. The answer says so and
 * shows how the case stands now, to whoever may know it, and what was typed.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostRace {

	private static final String MOVE_FIRST = "The case began before the program could do this, and still runs "
			+ "in that version. Nothing of what you sent was saved. Copy your words, and ask an administrator of "
			+ "your program to move the case to the present version under “Model versions”. Then do this again.";

	private final CaseDoor door;

	private final CasePages pages;

	private final EveryPage everyPage;

	LostRace(CaseDoor door, CasePages pages, EveryPage everyPage) {
		this.door = door;
		this.pages = pages;
		this.everyPage = everyPage;
	}

	@ExceptionHandler
	ModelAndView lost(NoLongerOpen race, @Nullable Person person, HttpServletRequest request) {
		boolean asked = request.getMethod().equals("GET");
		String title = race instanceof CaseHasEnded ? "This case has ended"
				: asked ? "Nothing waits here now" : "Somebody was faster";
		return page(title, race instanceof CaseHasEnded ? ended(asked) : words(asked), person, request);
	}

	/** Nobody was faster: the case began in a version of the process without this. */
	@ExceptionHandler
	ModelAndView earlier(OnEarlierModel earlier, @Nullable Person person, HttpServletRequest request) {
		return page("This case has to be moved first", MOVE_FIRST, person, request);
	}

	private ModelAndView page(String title, String words, @Nullable Person person, HttpServletRequest request) {
		boolean inPlace = request.getHeader("HX-Request") != null;
		ModelAndView page = new ModelAndView(inPlace ? "casefile/lost-race :: state" : "casefile/lost-race");
		page.setStatus(HttpStatus.CONFLICT);
		page.addObject("title", title);
		page.addObject("words", words);
		page.addObject("typed", request.getMethod().equals("GET") ? List.of() : Typed.wordsOf(request));
		page.addAllObjects(this.everyPage.attributes());
		page.addAllObjects(present(person, request));
		return page;
	}

	private static String words(boolean asked) {
		return asked ? "This step is done already, or it has not begun yet."
				: "It was done or changed since you opened the page. Nothing of what you sent was saved, "
						+ "so nothing was done twice.";
	}

	private static String ended(boolean asked) {
		return asked ? "There is nothing to do here any more."
				: "There is nothing to do here any more. Nothing of what you sent was saved.";
	}

	private Map<String, @Nullable Object> present(@Nullable Person person, HttpServletRequest request) {
		if (person == null
				|| !(request
					.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
				|| !(variables.get("reference") instanceof String reference)) {
			return Map.of();
		}
		try {
			CaseReference asked = new CaseReference(reference);
			if (this.door.least(person, asked) != CaseAction.FOLLOW) {
				return Map.of();
			}
			return this.door.look(person, asked, CaseAction.FOLLOW,
					(visit) -> this.pages.of(visit, TimelineFilter.ALL));
		}
		catch (NoSuchCase refused) {
			return Map.of();
		}
	}

}
