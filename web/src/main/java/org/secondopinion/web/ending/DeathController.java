package org.secondopinion.web.ending;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A navigator notes that the patient has died. No patient is ever asked this. */
@Controller
class DeathController {

	private final CaseDoor door;

	private final DeathDesk desk;

	DeathController(CaseDoor door, DeathDesk desk) {
		this.door = door;
		this.desk = desk;
	}

	@GetMapping("/cases/{reference}/death")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		this.door.look(person, reference, CaseAction.NAVIGATE, Visit::caseId);
		model.addAttribute("form", new DeathForm("", ""));
		return page(reference, model);
	}

	@PostMapping("/cases/{reference}/death")
	String note(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(DeathForm.class, request);
		DeathForm form = Binding.form(DeathForm.class, typed);
		List<CaseReference> others = this.door.open(person, reference, CaseAction.NAVIGATE,
				(visit) -> this.desk.note(visit, form, typed));
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return page(reference, model);
		}
		redirect.addFlashAttribute("flash", done(others));
		return "redirect:/cases/" + reference;
	}

	private static String done(List<CaseReference> others) {
		String done = "The case is closed, and everything in it has stopped.";
		return others.isEmpty() ? done
				: done + " The patient has another open case here: "
						+ others.stream().map(CaseReference::value).collect(Collectors.joining(", "))
						+ ". Note the death there, too.";
	}

	private static String page(CaseReference reference, Model model) {
		model.addAttribute("reference", reference);
		return "ending/death";
	}

}
