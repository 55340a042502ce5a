package org.secondopinion.web.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.AttachFile;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.Doubt;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choices;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages and images: what is in them is said, and they are looked at. */
@Controller
class AttachController {

	private final CaseDoor door;

	private final AttachFile attaching;

	private final Choices choices;

	AttachController(CaseDoor door, AttachFile attaching, Choices choices) {
		this.door = door;
		this.attaching = attaching;
		this.choices = choices;
	}

	@GetMapping("/cases/{reference}/files/{id}")
	String file(Person person, @PathVariable CaseReference reference, @PathVariable DocumentId id, Model model) {
		return this.door.look(person, reference, CaseAction.READ_FILES, (visit) -> {
			AttachedFile file = this.attaching.file(visit, id);
			model.addAttribute("form", AttachForm.suggested(file.traits().kind()));
			return file(visit, file, model);
		});
	}

	@PostMapping("/cases/{reference}/files/{id}")
	String attach(Person person, @PathVariable CaseReference reference, @PathVariable DocumentId id, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(AttachForm.class, request);
		return this.door.open(person, reference, CaseAction.BRING_FILE, (visit) -> {
			AttachedFile file = this.attaching.file(visit, id);
			AttachForm form = Binding.form(AttachForm.class, typed);
			if (file instanceof AttachedFile.Pending) {
				form.check(isInDoubt(visit, file), typed);
			}
			if (typed.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAllAttributes(typed.getModel());
				return file(visit, file, model);
			}
			this.attaching.attach(visit, id, form.kinds(), form.note());
			redirect.addFlashAttribute("flash", "The file is part of the case now.");
			return "redirect:/cases/" + reference + "/import";
		});
	}

	private String file(Visit visit, AttachedFile file, Model model) {
		model.addAttribute("file", file);
		model.addAttribute("doubts", this.attaching.doubts(visit, file));
		model.addAttribute("patient", this.attaching.patient(visit));
		return switch (file) {
			case AttachedFile.Pending pending -> {
				model.addAttribute("ownRecord", visit.as() == Role.PATIENT);
				model.addAttribute("mayDiscard", this.attaching.mayDiscard(visit, pending));
				model.addAttribute("inDoubt", isInDoubt(visit, file));
				model.addAttribute("checked", ConfirmForm.choices(visit.as()));
				model.addAttribute("recordKinds", AttachForm.records(this.choices));
				yield "documents/attach";
			}
			case AttachedFile.Attached attached -> {
				model.addAttribute("mayTakeBack",
						visit.caseFile().isOpen() && this.attaching.mayTakeBack(visit, attached));
				yield "documents/attached";
			}
		};
	}

	private boolean isInDoubt(Visit visit, AttachedFile file) {
		return this.attaching.doubts(visit, file).stream().anyMatch(Doubt::isAboutThePerson);
	}

}
