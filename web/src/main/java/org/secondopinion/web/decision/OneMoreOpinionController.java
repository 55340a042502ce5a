package org.secondopinion.web.decision;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.decision.FurtherOpinions;
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

/** The navigator allows one opinion more than the programme usually arranges. */
@Controller
class OneMoreOpinionController {

	private final CaseDoor door;

	private final FurtherOpinions further;

	OneMoreOpinionController(CaseDoor door, FurtherOpinions further) {
		this.door = door;
		this.further = further;
	}

	@GetMapping("/cases/{reference}/one-more-opinion")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.NAVIGATE, (visit) -> {
			model.addAttribute("form", new Form(""));
			return page(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/one-more-opinion")
	String allow(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(Form.class, request);
		Form form = Binding.form(Form.class, typed);
		Typed.needed(typed, "reason", form.reason(), "Write why this patient needs one more.");
		Optional<String> corrected = this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			if (typed.hasErrors()) {
				model.addAllAttributes(typed.getModel());
				return Optional.of(page(visit, model));
			}
			this.further.allowOneMore(visit, form.reason());
			return Optional.empty();
		});
		if (corrected.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return corrected.get();
		}
		redirect.addFlashAttribute("flash", "One more opinion is possible now. Tell the patient.");
		return "redirect:/cases/" + reference + "?tab=opinions";
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("count", this.further.count(visit));
		return "decision/one-more-opinion";
	}

	/**
	 * Why.
	 *
	 * @param reason the reason
	 */
	record Form(String reason) {

		Form {
			reason = Typed.text(reason);
		}

	}

}
