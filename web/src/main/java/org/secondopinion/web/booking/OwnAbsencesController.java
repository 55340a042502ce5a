package org.secondopinion.web.booking;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A specialist says when they are away. */
@Controller
class OwnAbsencesController {

	private final AbsencePages absences;

	OwnAbsencesController(AbsencePages absences) {
		this.absences = absences;
	}

	@GetMapping("/reviews/absences")
	String show(Person person, Model model) {
		model.addAttribute("form", AbsencePages.Form.EMPTY);
		return page(person, model);
	}

	@PostMapping("/reviews/absences")
	String note(Person person, Model model, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		BindingResult typed = Binding.read(AbsencePages.Form.class, request);
		if (!this.absences.note(person, person.id(), typed, redirect)) {
			model.addAllAttributes(typed.getModel());
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(person, model);
		}
		return "redirect:/reviews/absences";
	}

	@PostMapping("/reviews/absences/{from}/taken-back")
	String takeBack(Person person, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			RedirectAttributes redirect) {
		this.absences.takeBack(person, person.id(), from, redirect);
		return "redirect:/reviews/absences";
	}

	private String page(Person person, Model model) {
		this.absences.show(person, person.id(), "/reviews/absences", model);
		return "booking/own-absences";
	}

}
