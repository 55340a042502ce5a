package org.secondopinion.web.booking;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.GiveBack;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A specialist gives a case back; or the navigator notes that the specialist left it or
 * does not answer.
 */
@Controller
class GiveBackController {

	private final CaseDoor door;

	private final GiveBack giveBack;

	private final Choices choices;

	GiveBackController(CaseDoor door, GiveBack giveBack, Choices choices) {
		this.door = door;
		this.giveBack = giveBack;
		this.choices = choices;
	}

	@GetMapping("/cases/{reference}/give-back")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.GIVE_BACK, (visit) -> {
			model.addAttribute("form", new Form("", ""));
			return page(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/give-back")
	String giveBack(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(Form.class, request);
		Form form = Binding.form(Form.class, typed);
		Optional<String> corrected = this.door.open(person, reference, CaseAction.GIVE_BACK, (visit) -> {
			check(form, visit, typed);
			if (typed.hasErrors()) {
				model.addAllAttributes(typed.getModel());
				return Optional.of(page(visit, model));
			}
			this.giveBack.giveBack(visit, LeavingReason.valueOf(form.reason()), form.note());
			return Optional.empty();
		});
		if (corrected.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return corrected.get();
		}
		redirect.addFlashAttribute("flash", "Noted. We look for the next specialist at once.");
		return person.is(Role.NAVIGATOR) ? "redirect:/cases/" + reference : "redirect:/reviews";
	}

	private static void check(Form form, Visit visit, Errors errors) {
		if (Typed.constant(LeavingReason.class, form.reason())
			.filter(LeavingReason.of(visit.as())::contains)
			.isEmpty()) {
			errors.rejectValue("reason", "chosen", "Choose why.");
		}
		if (form.reason().equals(LeavingReason.OTHER.name())) {
			Typed.needed(errors, "note", form.note(), "Write the reason in a few words.");
		}
		Typed.notTooLong(errors, "note", form.note());
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("specialist", this.giveBack.whoCan(visit).orElseThrow(() -> new NoLongerOpen("The review")));
		model.addAttribute("own", visit.as() == Role.SPECIALIST);
		model.addAttribute("reasons", this.choices.of(LeavingReason.of(visit.as())));
		return "booking/give-back";
	}

	/**
	 * Why the case is given back.
	 *
	 * @param reason the reason
	 * @param note more about it
	 */
	record Form(String reason, String note) {

		Form {
			reason = Typed.text(reason);
			note = Typed.text(note);
		}

	}

}
