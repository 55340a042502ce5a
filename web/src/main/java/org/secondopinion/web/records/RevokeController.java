package org.secondopinion.web.records;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.records.ChangeRelease;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The patient takes the release authorization back, at once. */
@Controller
class RevokeController {

	private static final String PAGE = "records/revoke";

	private static final Choice SURE = new Choice("YES", "Yes, I take the release authorization back", null);

	private final CaseDoor door;

	private final ChangeRelease change;

	RevokeController(CaseDoor door, ChangeRelease change) {
		this.door = door;
		this.change = change;
	}

	@GetMapping("/cases/{reference}/authorization/revoke")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.SIGN, (visit) -> {
			model.addAttribute("form", new Form("", ""));
			return page(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/authorization/revoke")
	String revoke(Person person, @PathVariable CaseReference reference, @ModelAttribute("form") Form typed,
			BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return this.door.open(person, reference, CaseAction.SIGN, (visit) -> {
			if (!typed.sure().equals("YES")) {
				errors.rejectValue("sure", "needed", "Tick this if you want to take your word back.");
			}
			Typed.notTooLong(errors, "words", typed.words());
			if (errors.hasErrors() || this.change.inForce(visit).isEmpty()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				return page(visit, model);
			}
			this.change.revoke(visit, typed.words());
			redirect.addFlashAttribute("flash", "Taken back. Nobody is asked for anything with it any more.");
			return "redirect:/cases/" + reference + "/authorization";
		});
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("sure", List.of(SURE));
		model.addAttribute("holds", this.change.inForce(visit).isPresent());
		return PAGE;
	}

	record Form(String sure, String words) {

		Form {
			sure = Typed.text(sure);
			words = Typed.text(words);
		}

	}

}
