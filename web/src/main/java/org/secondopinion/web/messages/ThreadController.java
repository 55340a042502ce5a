package org.secondopinion.web.messages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.messages.Converse;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages between a patient and the programme. */
@Controller
class ThreadController {

	private final CaseDoor door;

	private final Converse converse;

	private final ThreadReaders readers;

	ThreadController(CaseDoor door, Converse converse, ThreadReaders readers) {
		this.door = door;
		this.converse = converse;
		this.readers = readers;
	}

	@GetMapping("/cases/{reference}/messages")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		model.addAttribute("form", MessageForm.EMPTY);
		return this.door.look(person, reference, CaseAction.READ_MESSAGES, (visit) -> page(visit, model));
	}

	@PostMapping("/cases/{reference}/messages")
	String write(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(MessageForm.class, request);
		MessageForm form = Binding.form(MessageForm.class, typed);
		form.check(typed);
		String answer = this.door.open(person, reference, CaseAction.WRITE_MESSAGE, (visit) -> {
			if (typed.hasErrors()) {
				model.addAllAttributes(typed.getModel());
				return page(visit, model);
			}
			this.converse.write(visit, form.words());
			return "redirect:/cases/" + reference + ((visit.as().isOnPatientsSide()) ? "/messages" : "?tab=messages");
		});
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		}
		else {
			redirect.addFlashAttribute("flash", "Your message was sent.");
		}
		return answer;
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("messages", this.converse.read(visit));
		model.addAttribute("programme", this.readers.programme(visit));
		model.addAttribute("beside", this.readers.beside(visit));
		model.addAttribute("open", visit.caseFile().isOpen());
		return "messages/thread";
	}

}
