package org.secondopinion.web.partners;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.partners.PartnerKind;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
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
 * A navigator who has seen a document invites whoever speaks for a minor, or for somebody
 * who cannot speak for themselves.
 */
@Controller
class RepresentativeController {

	private final CaseDoor door;

	private final InvitePartner inviting;

	private final Words words;

	RepresentativeController(CaseDoor door, InvitePartner inviting, Words words) {
		this.door = door;
		this.inviting = inviting;
		this.words = words;
	}

	@GetMapping("/cases/{reference}/representatives")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.NAVIGATE, (visit) -> {
			model.addAttribute("form", RepresentativeForm.on(this.words.today().of(visit)));
			return page(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/representatives")
	String invite(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(RepresentativeForm.class, request);
		RepresentativeForm form = Binding.form(RepresentativeForm.class, typed);
		return this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			form.check(this.inviting, visit, this.words.today().of(visit), typed);
			if (typed.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAllAttributes(typed.getModel());
				return page(visit, model);
			}
			this.inviting.invite(visit, form.name(), form.address(), form.mandate(visit));
			redirect.addFlashAttribute("flash", InvitationFields.SENT);
			return "redirect:/cases/" + reference + "/partners";
		});
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("kinds", this.words.kinds());
		return "partners/representative";
	}

	/**
	 * What the form offers.
	 *
	 * @param choices constants in words
	 * @param today the programme's day
	 */
	@Component
	record Words(Choices choices, Today today) {

		List<Choice> kinds() {
			return this.choices.of(List.of(PartnerKind.PARENT_OF_MINOR, PartnerKind.LEGAL_REPRESENTATIVE));
		}

	}

}
