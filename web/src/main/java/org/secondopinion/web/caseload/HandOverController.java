package org.secondopinion.web.caseload;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.caseload.HandOver;
import org.secondopinion.domain.journey.NoLongerOpen;
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

/** Hands one case over to another navigator of the programme. */
@Controller
class HandOverController {

	private final CaseDoor door;

	private final HandOver handOver;

	HandOverController(CaseDoor door, HandOver handOver) {
		this.door = door;
		this.handOver = handOver;
	}

	@GetMapping("/cases/{reference}/hand-over")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.NAVIGATE, (visit) -> {
			HandOverForm form = HandOverForm.from(visit.caseFile().navigator(), List.of());
			model.addAttribute("form", form);
			return page(visit, form, model);
		});
	}

	@PostMapping("/cases/{reference}/hand-over")
	String handOver(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(HandOverForm.class, request);
		HandOverForm form = Binding.form(HandOverForm.class, typed);
		return this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			List<Person> navigators = this.handOver.navigators(visit.caseFile().programme());
			form.check(navigators, typed);
			if (typed.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAllAttributes(typed.getModel());
				return page(visit, form, model);
			}
			if (!this.handOver.handOver(visit, form.carrier(), form.next(navigators).orElseThrow(), form.note())) {
				throw new NoLongerOpen("The case in the same hands");
			}
			redirect.addFlashAttribute("flash", "The case is handed over.");
			return "redirect:/cases/" + reference;
		});
	}

	private String page(Visit visit, HandOverForm form, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("colleagues", form.choices(this.handOver.navigators(visit.caseFile().programme())));
		return "caseload/hand-over";
	}

}
