package org.secondopinion.web.ending;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.ending.FindDuplicate;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two cases are of the same person: a navigator chooses which goes on. */
@Controller
class DuplicateController {

	private static final String THIS = "THIS";

	private static final String OTHER = "OTHER";

	private final CaseDoor door;

	private final FindDuplicate duplicates;

	DuplicateController(CaseDoor door, FindDuplicate duplicates) {
		this.door = door;
		this.duplicates = duplicates;
	}

	@GetMapping("/cases/{reference}/duplicate")
	String ask(Person person, @PathVariable CaseReference reference, @RequestParam(defaultValue = "") String other,
			Model model) {
		model.addAttribute("form", new Form(other, "", ""));
		return page(person, reference, model);
	}

	@PostMapping("/cases/{reference}/duplicate")
	String close(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(Form.class, request);
		Form form = Binding.form(Form.class, typed);
		page(person, reference, model);
		Optional<CaseReference> other = open(person, form).filter((it) -> !it.equals(reference));
		if (other.isEmpty()) {
			typed.rejectValue("other", "other", "No other open case of your program has this reference.");
		}
		if (!List.of(THIS, OTHER).contains(form.goesOn())) {
			typed.rejectValue("goesOn", "goesOn", "Choose which one goes on.");
		}
		Typed.needed(typed, "note", form.note(), "Write how you know that it is the same person.");
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return "ending/duplicate";
		}
		boolean thisGoesOn = form.goesOn().equals(THIS);
		CaseReference goesOn = thisGoesOn ? reference : other.orElseThrow();
		this.door.open(person, thisGoesOn ? other.orElseThrow() : reference, CaseAction.NAVIGATE, (visit) -> {
			this.duplicates.close(visit, goesOn, form.note());
			return visit;
		});
		redirect.addFlashAttribute("flash", "The other case is closed as a duplicate. This one goes on.");
		return "redirect:/cases/" + goesOn;
	}

	private Optional<CaseReference> open(Person person, Form form) {
		try {
			return CaseReference.read(form.other())
				.map((other) -> this.door.look(person, other, CaseAction.NAVIGATE, (_) -> other));
		}
		catch (NoSuchCase | NoLongerOpen notThere) {
			return Optional.empty();
		}
	}

	private String page(Person person, CaseReference reference, Model model) {
		this.door.look(person, reference, CaseAction.NAVIGATE, (visit) -> {
			model.addAttribute("reference", reference);
			model.addAttribute("likely", this.duplicates.likely(visit));
			model.addAttribute("choices",
					List.of(new Choice(THIS, "This case, " + reference, "The other one is closed."),
							new Choice(OTHER, "The other case", "This one is closed.")));
			return visit;
		});
		return "ending/duplicate";
	}

	/**
	 * Which cases are the same person's.
	 *
	 * @param other the reference of the other one
	 * @param goesOn which goes on
	 * @param note how the navigator knows
	 */
	record Form(String other, String goesOn, String note) {

		Form {
			other = Typed.text(other);
			goesOn = Typed.text(goesOn);
			note = Typed.text(note);
		}

	}

}
