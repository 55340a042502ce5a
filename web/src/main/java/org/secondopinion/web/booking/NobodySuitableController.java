package org.secondopinion.web.booking;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.SearchFurther;
import org.secondopinion.domain.booking.SearchPlace;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Instead of a shortlist: nobody is suitable, and the patient is told what was tried. */
@Controller
class NobodySuitableController {

	private final CaseDoor door;

	private final SearchFurther search;

	private final Choices choices;

	NobodySuitableController(CaseDoor door, SearchFurther search, Choices choices) {
		this.door = door;
		this.search = search;
		this.choices = choices;
	}

	@GetMapping("/cases/{reference}/tasks/{taskId}/nobody")
	String show(Person person, @PathVariable CaseReference reference, @PathVariable TaskId taskId, Model model) {
		return this.door.look(person, reference, CaseAction.NAVIGATE, (visit) -> {
			this.search.expect(visit, taskId);
			model.addAttribute("form", new Form(List.of(), ""));
			return page(visit, taskId, model);
		});
	}

	@PostMapping("/cases/{reference}/tasks/{taskId}/nobody")
	String tell(Person person, @PathVariable CaseReference reference, @PathVariable TaskId taskId, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(Form.class, request);
		Form form = Binding.form(Form.class, typed);
		check(form, typed);
		Optional<String> corrected = this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			this.search.expect(visit, taskId);
			if (typed.hasErrors()) {
				model.addAllAttributes(typed.getModel());
				return Optional.of(page(visit, taskId, model));
			}
			this.search.foundNobody(visit, taskId, form.places(), form.note());
			return Optional.empty();
		});
		if (corrected.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return corrected.get();
		}
		redirect.addFlashAttribute("flash", "The patient reads what was tried, and says how it goes on.");
		return "redirect:/cases/" + reference;
	}

	private static void check(Form form, Errors errors) {
		if (!SearchPlace.isWideEnough(form.places())) {
			errors.rejectValue("tried", "narrow",
					"Look further than our own directory first. Then tick where you looked.");
		}
		Typed.needed(errors, "note", form.note(), "Write what you tried, and what the patient can do. They read it.");
	}

	private String page(Visit visit, TaskId task, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("taskId", task);
		model.addAttribute("places", this.choices.of(SearchPlace.class));
		return "booking/nobody-suitable";
	}

	/**
	 * What was tried.
	 *
	 * @param tried where somebody was looked for
	 * @param note what the patient reads about it
	 */
	record Form(List<String> tried, String note) {

		Form {
			tried = Typed.texts(tried);
			note = Typed.text(note);
		}

		Set<SearchPlace> places() {
			return this.tried.stream()
				.flatMap((place) -> Typed.constant(SearchPlace.class, place).stream())
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(SearchPlace.class)));
		}

	}

}
