package org.secondopinion.web.records;

import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.domain.records.ChangeRelease;
import org.secondopinion.domain.records.Signature;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The release authorization that was signed last, to read and to print, or the draft to
 * sign on paper; and signing it anew when it expired or names too little.
 */
@Controller
class AuthorizationController {

	private static final String PAGE = "records/authorization";

	private static final String FORM_PAGE = "records/authorization-renewal";

	private final CaseDoor door;

	private final AuthorizationDesk desk;

	private final ChangeRelease change;

	AuthorizationController(CaseDoor door, AuthorizationDesk desk, ChangeRelease change) {
		this.door = door;
		this.desk = desk;
		this.change = change;
	}

	@GetMapping("/cases/{reference}/authorization")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> {
			model.addAttribute("reference", reference);
			model.addAttribute("authorization", this.desk.latest(visit).orElse(null));
			model.addAttribute("draft", this.desk.draft(visit));
			model.addAttribute("renewal", this.desk.hasToBeRenewed(visit) || this.desk.isOver(visit));
			model.addAttribute("over", this.desk.isOver(visit));
			model.addAttribute("endsSoon", this.desk.endsSoon(visit));
			model.addAttribute("inForce", visit.caseFile().isOpen() && this.change.inForce(visit).isPresent());
			model.addAttribute("maySign", visit.may(CaseAction.SIGN));
			model.addAttribute("patient", this.desk.patient(visit));
			this.desk.bornOn(visit).ifPresent((day) -> model.addAttribute("bornOn", day));
			model.addAttribute("programme", this.desk.programme(visit));
			return PAGE;
		});
	}

	@GetMapping("/cases/{reference}/authorization/new")
	String renew(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.SIGN, (visit) -> {
			if (!this.desk.mayBeRenewed(visit)) {
				return backTo(reference);
			}
			model.addAttribute("form", AuthorizationForm.of(this.desk.draft(visit)));
			return form(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/authorization/new")
	String renew(Person person, @PathVariable CaseReference reference, @ModelAttribute("form") AuthorizationForm typed,
			BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return this.door.open(person, reference, CaseAction.SIGN, (visit) -> {
			if (!this.desk.mayBeRenewed(visit)) {
				return backTo(reference);
			}
			Signature.Form signature = AuthorizeRelease.formFor(visit);
			typed.check(signature, this.desk.signer(visit), this.desk.today(visit), errors);
			if (errors.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				return form(visit, model);
			}
			this.change.renew(visit, typed.signed(signature, this.desk.today(visit)));
			redirect.addFlashAttribute("flash", "Signed. Records can be asked for, and shown to the next doctor.");
			return backTo(reference);
		});
	}

	private String form(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("facts", this.desk.facts(visit));
		return FORM_PAGE;
	}

	private static String backTo(CaseReference reference) {
		return "redirect:/cases/" + reference + "/authorization";
	}

}
