package org.secondopinion.web.records;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.records.StopAfterEnd;
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

/** The navigator tells the offices of an ended case that nothing is needed any more. */
@Controller
class AfterEndController {

	private final CaseDoor door;

	private final StopAfterEnd stopping;

	AfterEndController(CaseDoor door, StopAfterEnd stopping) {
		this.door = door;
		this.stopping = stopping;
	}

	@GetMapping("/cases/{reference}/records/after-end")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.NOTE, (visit) -> {
			model.addAttribute("form", new Form(List.of(), ""));
			return page(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/records/after-end")
	String told(Person person, @PathVariable CaseReference reference, @ModelAttribute("form") Form typed,
			BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return this.door.open(person, reference, CaseAction.NOTE, (visit) -> {
			if (typed.told().isEmpty()) {
				errors.rejectValue("told", "needed", "Tell the offices first, then tick this.");
			}
			Typed.notTooLong(errors, "note", typed.note());
			if (errors.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				return page(visit, model);
			}
			this.stopping.told(visit, typed.note());
			redirect.addFlashAttribute("flash", "Noted: the offices know that the case has ended.");
			return "redirect:/cases/" + reference;
		});
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("untold", this.stopping.untold(visit));
		model.addAttribute("options", TellOfficesForm.TOLD);
		return "records/after-end";
	}

	record Form(List<String> told, String note) {

		Form {
			told = Typed.texts(told);
			note = Typed.text(note);
		}

	}

}
