package org.secondopinion.web.partners;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Today;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A navigator invites a patient for whom parents acted, and who is of age now, to take
 * the case over with an account of their own.
 */
@Controller
class TakeOverController {

	private final CaseDoor door;

	private final InvitePartner inviting;

	private final Known known;

	TakeOverController(CaseDoor door, InvitePartner inviting, Known known) {
		this.door = door;
		this.inviting = inviting;
		this.known = known;
	}

	@GetMapping("/cases/{reference}/take-over")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.NAVIGATE, (visit) -> {
			model.addAttribute("form", new TakeOverForm("", ""));
			return page(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/take-over")
	String invite(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(TakeOverForm.class, request);
		TakeOverForm form = Binding.form(TakeOverForm.class, typed);
		return this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			form.check(this.inviting, visit, this.known.today().of(visit), typed);
			if (typed.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAllAttributes(typed.getModel());
				return page(visit, model);
			}
			this.inviting.invite(visit, this.known.patient(visit).name(), form.address(),
					form.mandate(visit, this.known.today().of(visit)));
			redirect.addFlashAttribute("flash", InvitationFields.SENT);
			return "redirect:/cases/" + reference + "/partners";
		});
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("patient", this.known.patient(visit));
		model.addAttribute("possible", this.inviting.mayTakeOver(visit));
		return "partners/take-over";
	}

	/**
	 * What is known without asking.
	 *
	 * @param people everybody
	 * @param today the programme's day
	 */
	@Component("takeOverKnown")
	record Known(People people, Today today) {

		Person patient(Visit visit) {
			return this.people.find(visit.caseFile().patient()).orElseThrow();
		}

	}

}
