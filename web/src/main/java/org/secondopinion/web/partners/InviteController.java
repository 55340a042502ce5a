package org.secondopinion.web.partners;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choices;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A patient invites family or a friend. */
@Controller
class InviteController {

	private final CaseDoor door;

	private final InvitePartner inviting;

	private final Choices choices;

	InviteController(CaseDoor door, InvitePartner inviting, Choices choices) {
		this.door = door;
		this.inviting = inviting;
		this.choices = choices;
	}

	@GetMapping("/cases/{reference}/partners/new")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		model.addAttribute("form", InviteForm.EMPTY);
		return this.door.look(person, reference, CaseAction.INVITE, (visit) -> page(visit, model));
	}

	@PostMapping("/cases/{reference}/partners/new")
	String invite(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(InviteForm.class, request);
		InviteForm form = Binding.form(InviteForm.class, typed);
		return this.door.open(person, reference, CaseAction.INVITE, (visit) -> {
			form.check(this.inviting, visit, typed);
			if (typed.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAllAttributes(typed.getModel());
				return page(visit, model);
			}
			this.inviting.invite(visit, form.name(), form.address(), form.mandate());
			redirect.addFlashAttribute("flash", InvitationFields.SENT);
			return "redirect:/cases/" + reference + "/partners";
		});
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("scopes", this.choices.of(PartnerScope.class));
		return "partners/new";
	}

}
