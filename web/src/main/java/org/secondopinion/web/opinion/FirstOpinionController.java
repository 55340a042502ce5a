package org.secondopinion.web.opinion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.opinion.NoteFirstOpinion;
import org.secondopinion.domain.opinion.Row;
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

/** The navigator completes the first opinion from the records. */
@Controller
class FirstOpinionController {

	private final CaseDoor door;

	private final NoteFirstOpinion noting;

	FirstOpinionController(CaseDoor door, NoteFirstOpinion noting) {
		this.door = door;
		this.noting = noting;
	}

	@GetMapping("/cases/{reference}/first-opinion")
	String look(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.NAVIGATE, (visit) -> {
			model.addAttribute("form", FirstOpinionForm.of(this.noting.of(visit), this.noting.notes(visit)));
			return page(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/first-opinion")
	String note(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(FirstOpinionForm.class, request);
		FirstOpinionForm form = Binding.form(FirstOpinionForm.class, typed);
		form.rows().forEach((row, text) -> Typed.notTooLong(typed, "rows[" + row + "]", Typed.text(text)));
		return this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			if (typed.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAllAttributes(typed.getModel());
				return page(visit, model);
			}
			if (!this.noting.note(visit, form.notes())) {
				response.setStatus(HttpStatus.CONFLICT.value());
				model.addAttribute("form", form.at(this.noting.notes(visit)));
				model.addAttribute("overtaken", true);
				return page(visit, model);
			}
			redirect.addFlashAttribute("flash", "The first opinion is saved.");
			return "redirect:/cases/" + reference + "?tab=opinions";
		});
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("first", this.noting.of(visit));
		model.addAttribute("rows", Row.OF_DOCTORS);
		return "opinion/first-opinion";
	}

}
