package org.secondopinion.web.ending;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.ending.ContinueCase;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way back from an end: a navigator goes on in a new case, with a reason. */
@Controller
class ContinueController {

	private final CaseDoor door;

	private final ContinueCase continuing;

	ContinueController(CaseDoor door, ContinueCase continuing) {
		this.door = door;
		this.continuing = continuing;
	}

	@GetMapping("/cases/{reference}/continue")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		this.door.look(person, reference, CaseAction.CONTINUE, this::mustHaveEnded);
		model.addAttribute("form", new Form(""));
		return page(reference, model);
	}

	@PostMapping("/cases/{reference}/continue")
	String goOn(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(Form.class, request);
		Form form = Binding.form(Form.class, typed);
		Typed.needed(typed, "reason", form.reason(), "Write why it goes on.");
		if (typed.hasErrors()) {
			this.door.look(person, reference, CaseAction.CONTINUE, this::mustHaveEnded);
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return page(reference, model);
		}
		CaseReference next = this.door.open(person, reference, CaseAction.CONTINUE,
				(visit) -> this.continuing.goOn(visit, form.reason()));
		redirect.addFlashAttribute("flash", "It goes on here. The answers of the intake were taken along.");
		return "redirect:/cases/" + next;
	}

	private Visit mustHaveEnded(Visit visit) {
		if (visit.caseFile().isOpen() || this.continuing.goesOnIn(visit.caseId()).isPresent()) {
			throw new NoLongerOpen("The end of the case");
		}
		return visit;
	}

	private static String page(CaseReference reference, Model model) {
		model.addAttribute("reference", reference);
		return "ending/continue";
	}

	/**
	 * Why it goes on.
	 *
	 * @param reason as typed
	 */
	record Form(String reason) {

		Form {
			reason = Typed.text(reason);
		}

	}

}
