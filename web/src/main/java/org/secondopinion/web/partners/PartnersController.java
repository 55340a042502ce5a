package org.secondopinion.web.partners;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.partners.EndPartnership;
import org.secondopinion.domain.partners.PartnerId;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody who was invited to a case, and the button that sends them away at once. */
@Controller
class PartnersController {

	private final CaseDoor door;

	private final PartnersPage page;

	private final EndPartnership ending;

	PartnersController(CaseDoor door, PartnersPage page, EndPartnership ending) {
		this.door = door;
		this.page = page;
		this.ending = ending;
	}

	@GetMapping("/cases/{reference}/partners")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.MANAGE_PARTNERS, (visit) -> page(visit, model));
	}

	@PostMapping("/cases/{reference}/partners/{id}/end")
	String end(Person person, @PathVariable CaseReference reference, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		String words = Typed.text(reason);
		return this.door.open(person, reference, CaseAction.MANAGE_PARTNERS, (visit) -> {
			if (visit.as() == Role.NAVIGATOR && (words.isEmpty() || words.length() > Typed.LONGEST_LINE)) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAttribute("reasonProblem",
						words.isEmpty() ? "Write why, and on whose word." : "Shorten the reason to 200 characters.");
				model.addAttribute("reasonOf", id);
				model.addAttribute("reason", words);
				return page(visit, model);
			}
			this.ending.revoke(visit, new PartnerId(id), words);
			redirect.addFlashAttribute("flash", "Done. The case is closed to them from now on.");
			return "redirect:/cases/" + reference + "/partners";
		});
	}

	private String page(Visit visit, Model model) {
		model.addAllAttributes(this.page.of(visit));
		return "partners/partners";
	}

}
