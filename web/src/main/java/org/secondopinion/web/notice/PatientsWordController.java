package org.secondopinion.web.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.notice.AnswerByPatient;
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

/**
 * Patients who told the doctor themselves say here what the doctor answered. The address
 * carries the wait that the answer is for: telling may have begun again with another
 * doctor.
 */
@Controller
class PatientsWordController {

	private final CaseDoor door;

	private final AnswerByPatient answering;

	private final PatientsWordDesk desk;

	PatientsWordController(CaseDoor door, AnswerByPatient answering, PatientsWordDesk desk) {
		this.door = door;
		this.answering = answering;
		this.desk = desk;
	}

	@GetMapping("/cases/{reference}/doctor/answer/{taskId}")
	String ask(Person person, @PathVariable CaseReference reference, @PathVariable TaskId taskId, Model model) {
		return this.door.look(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			this.answering.expect(visit, taskId);
			model.addAttribute("form", this.desk.blank(visit));
			return this.desk.show(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/doctor/answer/{taskId}")
	String tell(Person person, @PathVariable CaseReference reference, @PathVariable TaskId taskId, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		return this.door.open(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			this.answering.expect(visit, taskId);
			BindingResult typed = Binding.read(PatientsWordForm.class, request);
			PatientsWordForm form = Binding.form(PatientsWordForm.class, typed);
			this.desk.check(form, visit, typed);
			if (typed.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAllAttributes(typed.getModel());
				return this.desk.show(visit, model);
			}
			redirect.addFlashAttribute("flash", keep(visit, taskId, form));
			return "redirect:/cases/" + reference;
		});
	}

	private String keep(Visit visit, TaskId taskId, PatientsWordForm form) {
		return form.answer().map((answer) -> {
			this.answering.heard(visit, taskId, answer);
			return "Thank you. We noted what the doctor said.";
		}).orElseGet(() -> {
			this.answering.notYet(visit, taskId);
			return "Thank you. We wait a little longer, and then go on without an answer.";
		});
	}

}
