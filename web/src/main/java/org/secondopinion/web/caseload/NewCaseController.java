package org.secondopinion.web.caseload;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.PatientReferral;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A navigator opens a case for a patient who has no account. */
@Controller
class NewCaseController {

	private final PatientReferral referral;

	NewCaseController(PatientReferral referral) {
		this.referral = referral;
	}

	@GetMapping("/caseload/new")
	String ask(Person person, Model model) {
		programmeOf(person);
		model.addAttribute("form", new Form(UUID.randomUUID().toString(), "", "", ""));
		return "caseload/new";
	}

	@PostMapping("/caseload/new")
	String open(Person person, Model model, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		ProgrammeId programme = programmeOf(person);
		BindingResult typed = Binding.read(Form.class, request);
		Form form = Binding.form(Form.class, typed);
		check(form, typed);
		if (typed.hasErrors()) {
			model.addAllAttributes(typed.getModel());
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return "caseload/new";
		}
		List<CaseFile> known = form.knows() ? List.of()
				: this.referral.alreadyThere(form.id(), form.name(), programme, person);
		if (!known.isEmpty()) {
			model.addAllAttributes(typed.getModel());
			model.addAttribute("known", known);
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return "caseload/new";
		}
		String email = form.email().isEmpty() ? null : form.email();
		CaseReference reference = this.referral.refer(form.id(), form.name(), email, programme, person);
		redirect.addFlashAttribute("flash", "The case is open. Its reference is " + reference + ".");
		return "redirect:/cases/" + reference;
	}

	private static ProgrammeId programmeOf(Person person) {
		ProgrammeId programme = person.programme();
		if (!person.is(Role.NAVIGATOR) || programme == null) {
			throw new AccessDeniedException("Only a programme's navigator opens a case for somebody");
		}
		return programme;
	}

	private static void check(Form form, Errors errors) {
		Typed.neededLine(errors, "name", form.name(), "Write the patient's full name.");
		Typed.lineNotTooLong(errors, "email", form.email());
		if (!form.email().isEmpty() && !form.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
			errors.rejectValue("email", "address", "Write the whole address, such as maria@example.org.");
		}
	}

	/**
	 * What the navigator knows of the patient.
	 *
	 * @param form which form this is, so that it opens one case however often it is sent
	 * @param name the full name
	 * @param email the address, if there is one
	 * @param known the name about which the navigator was warned: that it is another
	 * person's
	 */
	record Form(String form, String name, String email, String known) {

		Form {
			form = Typed.text(form);
			name = Typed.text(name);
			email = Typed.text(email);
			known = Typed.text(known);
		}

		boolean knows() {
			return this.name.equals(this.known);
		}

		UUID id() {
			try {
				return UUID.fromString(this.form);
			}
			catch (IllegalArgumentException notOurs) {
				return UUID.randomUUID();
			}
		}

	}

}
