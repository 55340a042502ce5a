package org.secondopinion.web.ending;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.ending.LoseContact;
import org.secondopinion.domain.ending.LostContactRule;
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

/** The patient cannot be reached: what was tried, and the end when enough was. */
@Controller
class ContactController {

	private final CaseDoor door;

	private final LoseContact losing;

	private final ContactForm.Words words;

	ContactController(CaseDoor door, LoseContact losing, ContactForm.Words words) {
		this.door = door;
		this.losing = losing;
		this.words = words;
	}

	@GetMapping("/cases/{reference}/contact")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.NAVIGATE, (visit) -> {
			model.addAttribute("form", this.words.today(visit));
			return page(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/contact")
	String tried(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(ContactForm.class, request);
		ContactForm form = Binding.form(ContactForm.class, typed);
		return this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			this.words.check(form, visit, typed);
			if (typed.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAllAttributes(typed.getModel());
				return page(visit, model);
			}
			this.losing.tried(visit, form.attempt(visit.at()));
			redirect.addFlashAttribute("flash", "The attempt is noted.");
			return "redirect:/cases/" + reference + "/contact";
		});
	}

	@PostMapping("/cases/{reference}/contact/given-up")
	String giveUp(Person person, @PathVariable CaseReference reference, RedirectAttributes redirect) {
		this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			this.losing.close(visit);
			return visit;
		});
		redirect.addFlashAttribute("flash", "The case is closed. If the patient is heard of, go on in a new case.");
		return "redirect:/cases/" + reference;
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("attempts", this.words.lines(this.losing.inVain(visit)));
		model.addAttribute("mayClose", this.losing.mayClose(visit));
		model.addAttribute("daysTried", LostContactRule.DAYS_TRIED);
		model.addAttribute("workingDays", LostContactRule.WORKING_DAYS);
		model.addAttribute("means", this.words.means());
		return "ending/contact";
	}

}
