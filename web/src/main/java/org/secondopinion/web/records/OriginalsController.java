package org.secondopinion.web.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.records.Move;
import org.secondopinion.domain.records.Original;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The originals of a case: where each is, for everybody who reads the records, and what
 * happened to it, noted by a navigator, also after the case has ended.
 */
@Controller
class OriginalsController {

	private static final String PAGE = "records/originals";

	private final CaseDoor door;

	private final OriginalsDesk desk;

	OriginalsController(CaseDoor door, OriginalsDesk desk) {
		this.door = door;
		this.desk = desk;
	}

	@GetMapping("/cases/{reference}/originals")
	String show(Person person, @PathVariable CaseReference reference, @RequestParam(defaultValue = "") String original,
			Model model) {
		return this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> {
			model.addAttribute("form", OriginalForm.of(original, this.desk.today(visit)));
			model.addAllAttributes(this.desk.facts(visit));
			return PAGE;
		});
	}

	@PostMapping("/cases/{reference}/originals")
	String note(Person person, @PathVariable CaseReference reference, @ModelAttribute("form") OriginalForm typed,
			BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return this.door.open(person, reference, CaseAction.KEEP_ORIGINALS, (visit) -> {
			Optional<Original> original = this.desk.find(visit, typed);
			Collection<Move.Kind> possible = original.map((it) -> it.last().kind().next()).orElse(Move.Kind.FIRST);
			LocalDate earliest = original.map((it) -> it.last().on()).orElse(this.desk.opened(visit));
			typed.check(possible, earliest, this.desk.today(visit), errors);
			if (errors.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAllAttributes(this.desk.facts(visit));
				return PAGE;
			}
			this.desk.note(visit, original, typed);
			redirect.addFlashAttribute("flash", "Noted.");
			return "redirect:/cases/" + reference + "/originals";
		});
	}

	@GetMapping("/originals")
	String out(Person person, Model model) {
		if (person.programme() == null) {
			return "caseload/no-programme";
		}
		model.addAttribute("out", this.desk.out(person.programme()));
		return "records/originals-out";
	}

}
