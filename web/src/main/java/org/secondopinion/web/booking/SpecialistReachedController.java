package org.secondopinion.web.booking;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.booking.WatchingReview;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.NoLongerOpen;
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

/** The navigator reached a specialist who did not answer, and that is dealt with. */
@Controller
class SpecialistReachedController {

	private final CaseDoor door;

	private final WatchingReview watching;

	private final Bookings bookings;

	SpecialistReachedController(CaseDoor door, WatchingReview watching, Bookings bookings) {
		this.door = door;
		this.watching = watching;
		this.bookings = bookings;
	}

	@GetMapping("/cases/{reference}/specialist-reached")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.NAVIGATE, (visit) -> {
			model.addAttribute("form", new Form(""));
			return page(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/specialist-reached")
	String note(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(Form.class, request);
		Form form = Binding.form(Form.class, typed);
		Typed.needed(typed, "words", form.words(), "Write what the specialist said, and by when.");
		Typed.notTooLong(typed, "words", form.words());
		Optional<String> corrected = this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			if (typed.hasErrors()) {
				model.addAllAttributes(typed.getModel());
				return Optional.of(page(visit, model));
			}
			this.watching.heardOf(visit, form.words());
			return Optional.empty();
		});
		if (corrected.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return corrected.get();
		}
		redirect.addFlashAttribute("flash", "Noted. The case says so again if nothing comes.");
		return "redirect:/cases/" + reference;
	}

	private String page(Visit visit, Model model) {
		if (!this.watching.isSilent(visit.caseFile())) {
			throw new NoLongerOpen("The question what the specialist said");
		}
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("specialist",
				this.bookings.of(visit.caseId()).booked().map(ShortlistEntry::specialist).orElseThrow());
		return "booking/specialist-reached";
	}

	/**
	 * What came of the call.
	 *
	 * @param words what the specialist said
	 */
	record Form(String words) {

		Form {
			words = Typed.text(words);
		}

	}

}
