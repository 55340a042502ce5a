package org.secondopinion.web.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.BringFile;
import org.secondopinion.domain.documents.Bringing;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.Documents;
import org.secondopinion.domain.documents.FileRecognizer;
import org.secondopinion.domain.documents.ReadUpload;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.people.Person;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The files of a case, and bringing one: by the patient, or by the navigator on the
 * patient's word.
 */
@Controller
class FilesController {

	private final CaseDoor door;

	private final BringFile bringing;

	private final FileLines lines;

	FilesController(CaseDoor door, BringFile bringing, FileLines lines) {
		this.door = door;
		this.bringing = bringing;
		this.lines = lines;
	}

	@GetMapping("/cases/{reference}/import")
	String files(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		String problem = OversizedUploads.isOversized(request) ? Refusal.OVERSIZED.sentence() : null;
		return this.door.look(person, reference, CaseAction.READ_FILES,
				(visit) -> files(visit, problem, model, response));
	}

	@PostMapping("/cases/{reference}/import")
	String bring(Person person, @PathVariable CaseReference reference,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile file, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (file == null || !new UploadedFile(file).isChosen()) {
			return this.door.look(person, reference, CaseAction.BRING_FILE,
					(visit) -> files(visit, "Choose a file first.", model, response));
		}
		// Nothing is read for a stranger, and nobody waits for the case while it is read.
		this.door.look(person, reference, CaseAction.BRING_FILE, (visit) -> {
			this.bringing.expectOpen(visit);
			return visit;
		});
		ReadUpload read = this.bringing.read(new UploadedFile(file));
		return this.door.open(person, reference, CaseAction.BRING_FILE,
				(visit) -> switch (this.bringing.bring(visit, read)) {
					case Bringing.ToConfirm(Document document) -> "redirect:" + FileLines.address(reference, document);
					case Bringing.Refused(Refusal refusal) -> files(visit, refusal.sentence(), model, response);
					case Bringing.BroughtBefore(Documents.Held before) ->
						broughtBefore(visit, before, model, response, redirect);
				});
	}

	private String files(Visit visit, @Nullable String problem, Model model, HttpServletResponse response) {
		if (problem != null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("problem", problem);
		}
		model.addAttribute("open", visit.caseFile().isOpen());
		model.addAttribute("files", this.lines.of(visit));
		model.addAttribute("maxBytes", FileRecognizer.MAX_BYTES);
		model.addAttribute("tooLarge", Refusal.OVERSIZED.sentence());
		return "documents/import";
	}

	private String broughtBefore(Visit visit, Documents.Held before, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		if (before.counts()) {
			return files(visit, "This very file is part of the case already, so there is nothing to do. "
					+ "To bring a newer one, download it again first.", model, response);
		}
		redirect.addFlashAttribute("flash", "This very file is here already. Please check it.");
		return "redirect:" + FileLines.address(visit.caseFile().reference(), before.document());
	}

}
