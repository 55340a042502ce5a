package org.secondopinion.web.documents;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.Bringing;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.Doubt;
import org.secondopinion.domain.documents.HealthRecordFile;
import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.ImportHealthRecord;
import org.secondopinion.domain.documents.ReadUpload;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A health record file is brought, shown and confirmed, by the patient or by the
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

	@GetMapping("/cases/{reference}/import")
	String files(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		String problem = OversizedUploads.isOversized(request) ? Refusal.TOO_LARGE.sentence() : null;
		return this.door.look(person, reference, CaseAction.READ_FILES,
				(visit) -> files(visit, problem, model, response));
	}

	@PostMapping("/cases/{reference}/import")
	String bring(Person person, @PathVariable CaseReference reference,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile file, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (file == null || !new UploadedFile(file).isChosen()) {
			return this.door.look(person, reference, CaseAction.ACT_AS_PATIENT,
					(visit) -> files(visit, "Choose a file first.", model, response));
		}
		// Nothing is read for a stranger, and nobody waits for the case while it is read.
		this.door.look(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			this.importing.expectOpen(visit);
			return visit;
		});
		ReadUpload read = this.importing.read(new UploadedFile(file));
		return this.door.open(person, reference, CaseAction.ACT_AS_PATIENT,
				(visit) -> switch (this.importing.bring(visit, read)) {
					case Bringing.ToConfirm(DocumentId id) -> "redirect:" + address(reference, id);
					case Bringing.Refused(Refusal refusal) -> files(visit, refusal.sentence(), model, response);
					case Bringing.BroughtBefore(HealthRecordFile before) ->
						broughtBefore(visit, before, model, response, redirect);
				});
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
		return this.door.open(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
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

	@PostMapping("/cases/{reference}/import/{id}/discard")
	String discard(Person person, @PathVariable CaseReference reference, @PathVariable DocumentId id,
			RedirectAttributes redirect) {
		this.door.open(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			this.importing.discard(visit, id);
			return id;
		});
		redirect.addFlashAttribute("flash", "The file is gone. Nothing of it was kept.");
		return "redirect:/cases/" + reference + "/import";
	}

	@PostMapping("/cases/{reference}/import/{id}/take-back")
	String takeBack(Person person, @PathVariable CaseReference reference, @PathVariable DocumentId id,
			RedirectAttributes redirect) {
		this.door.open(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			this.importing.takeBack(visit, id);
			return id;
		});
		redirect.addFlashAttribute("flash",
				"The file is out of the case, and nothing of it was kept. Records that were found in it are asked for.");
		return "redirect:/cases/" + reference + "/import";
	}

	/** As it was brought; a browser keeps it and never shows it as a page of ours. */
	@GetMapping("/cases/{reference}/import/{id}/file")
	ResponseEntity<InputStreamResource> content(Person person, @PathVariable CaseReference reference,
			@PathVariable DocumentId id) {
		return this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> {
			Document document = this.importing.file(visit, id).document();
			InputStream content = this.importing.content(visit, document);
			return ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_OCTET_STREAM)
				.contentLength(document.size())
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment()
							.filename(document.name(), StandardCharsets.UTF_8)
							.build()
							.toString())
				.body(new InputStreamResource(content));
		});
	}

	private String files(Visit visit, @Nullable String problem, Model model, HttpServletResponse response) {
		if (problem != null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("problem", problem);
		}
		model.addAttribute("open", visit.caseFile().isOpen());
		model.addAttribute("files", this.importing.files(visit));
		model.addAttribute("maxBytes", HealthSummaryReader.MAX_BYTES);
		model.addAttribute("tooLarge", Refusal.TOO_LARGE.sentence());
		return "documents/import";
	}

	private String broughtBefore(Visit visit, HealthRecordFile before, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return switch (before) {
			case HealthRecordFile.Confirmed _ ->
				files(visit, "This very file is part of the case already, so there is nothing to do. "
						+ "To bring a newer one, download it again first.", model, response);
			case HealthRecordFile.Pending pending -> {
				redirect.addFlashAttribute("flash", "This very file is here already. Please check what it says.");
				yield "redirect:" + address(visit.caseFile().reference(), pending.document().id());
			}
		};
	}

	private String file(Visit visit, HealthRecordFile file, Model model) {
		model.addAttribute("document", file.document());
		model.addAttribute("summary", file.summary());
		model.addAttribute("doubts", this.importing.doubts(visit, file));
		model.addAttribute("patient", this.importing.patient(visit));
		return switch (file) {
			case HealthRecordFile.Pending _ -> {
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
		return "/cases/" + visit.caseFile().reference() + (intake ? "/intake" : "");
	}

	private static String address(CaseReference reference, DocumentId id) {
		return "/cases/" + reference + "/import/" + id;
	}

}
