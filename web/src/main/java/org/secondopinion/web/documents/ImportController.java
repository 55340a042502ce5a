package org.secondopinion.web.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.Doubt;
import org.secondopinion.domain.documents.HealthRecordFile;
import org.secondopinion.domain.documents.ImportHealthRecord;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
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
 * What a health record file says is shown and confirmed, by the patient or by the
 * navigator on the patient's word.
 */
@Controller
class ImportController {

	private final CaseDoor door;

	private final ImportHealthRecord importing;

	private final OpenTasks openTasks;

	ImportController(CaseDoor door, ImportHealthRecord importing, OpenTasks openTasks) {
		this.door = door;
		this.importing = importing;
		this.openTasks = openTasks;
	}

	@GetMapping("/cases/{reference}/import/{id}")
	String file(Person person, @PathVariable CaseReference reference, @PathVariable DocumentId id, Model model) {
		return this.door.look(person, reference, CaseAction.READ_FILES, (visit) -> {
			model.addAttribute("form", new ConfirmForm(""));
			return file(visit, this.importing.file(visit, id), model);
		});
	}

	@PostMapping("/cases/{reference}/import/{id}")
	String confirm(Person person, @PathVariable CaseReference reference, @PathVariable DocumentId id, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(ConfirmForm.class, request);
		return this.door.open(person, reference, CaseAction.BRING_FILE, (visit) -> {
			HealthRecordFile file = this.importing.file(visit, id);
			if (file instanceof HealthRecordFile.Pending pending && isInDoubt(visit, pending)) {
				Binding.form(ConfirmForm.class, typed).check(typed);
			}
			if (typed.hasErrors()) {
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				model.addAllAttributes(typed.getModel());
				return file(visit, file, model);
			}
			this.importing.confirm(visit, id);
			return "redirect:" + next(visit, redirect);
		});
	}

	private String file(Visit visit, HealthRecordFile file, Model model) {
		model.addAttribute("document", file.document());
		model.addAttribute("summary", file.summary());
		model.addAttribute("mayDownload", visit.may(CaseAction.OPEN_FILE));
		model.addAttribute("doubts", this.importing.doubts(visit, file));
		model.addAttribute("patient", this.importing.patient(visit));
		return switch (file) {
			case HealthRecordFile.Pending pending -> {
				model.addAttribute("ownRecord", visit.as() == Role.PATIENT);
				model.addAttribute("mayDiscard", this.importing.mayDiscard(visit, pending));
				model.addAttribute("inDoubt", isInDoubt(visit, file));
				model.addAttribute("checked", ConfirmForm.choices(visit.as()));
				yield "documents/confirm";
			}
			case HealthRecordFile.Confirmed confirmed -> {
				model.addAttribute("confirmedAt", confirmed.at());
				model.addAttribute("mayTakeBack",
						visit.caseFile().isOpen() && this.importing.mayTakeBack(visit, confirmed));
				yield "documents/file";
			}
		};
	}

	private boolean isInDoubt(Visit visit, HealthRecordFile file) {
		return this.importing.doubts(visit, file).stream().anyMatch(Doubt::isAboutThePerson);
	}

	private String next(Visit visit, RedirectAttributes redirect) {
		boolean intake = this.openTasks.of(visit.caseId())
			.stream()
			.anyMatch((task) -> task.kind() == TaskKind.COMPLETE_INTAKE);
		redirect.addFlashAttribute("flash", intake
				? "The file is part of the case now. What it says about you is filled in, and you choose your diagnosis from its list."
				: "The file is part of the case now.");
		return "/cases/" + visit.caseFile().reference()
				+ (intake && visit.may(CaseAction.ACT_AS_PATIENT) ? "/intake" : "");
	}

}
