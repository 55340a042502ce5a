package org.secondopinion.web.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.documents.BringFile;
import org.secondopinion.domain.documents.Bringing;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.FileRecognizer;
import org.secondopinion.domain.documents.ReadUpload;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.notice.AnswerForOffice;
import org.secondopinion.domain.notice.OfficeDoor;
import org.secondopinion.domain.notice.OfficeLinkId;
import org.secondopinion.web.notice.OfficePass;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A doctor's office that proved its link sends records. It is not shown what a file says:
 * whoever works on the case checks that.
 */
@Controller
class OfficeUploadController {

	private final OfficeDoor door;

	private final BringFile bringing;

	private final AnswerForOffice answering;

	OfficeUploadController(OfficeDoor door, BringFile bringing, AnswerForOffice answering) {
		this.door = door;
		this.bringing = bringing;
		this.answering = answering;
	}

	@GetMapping("/office/import")
	String upload(HttpServletRequest request, HttpServletResponse response, Model model) {
		this.door.open(OfficePass.of(request), (visit) -> visit);
		return page(OversizedUploads.isOversized(request) ? Refusal.OVERSIZED.sentence() : null, response, model);
	}

	@PostMapping("/office/import")
	String bring(@RequestParam(name = "file", required = false) @Nullable MultipartFile file,
			HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
		OfficeLinkId link = OfficePass.of(request);
		// The form's token is in the body, so the server has taken the file in by now, as
		// far as its size is allowed. Nobody looks at it for a stranger, and nobody waits
		// for the case while it is read.
		this.door.open(link, (visit) -> visit);
		if (file == null || !new UploadedFile(file).isChosen()) {
			return page("Choose a file first.", response, model);
		}
		ReadUpload read = this.bringing.read(new UploadedFile(file));
		Bringing brought = this.door.open(link, (visit) -> {
			Bringing result = this.bringing.bring(visit, read);
			if (result instanceof Bringing.ToConfirm(Document document)) {
				this.answering.brought(visit, document.name());
			}
			return result;
		});
		return switch (brought) {
			case Bringing.ToConfirm _ -> sent("We have the file. Thank you.", redirect);
			case Bringing.BroughtBefore _ -> sent("We have this very file already. Thank you.", redirect);
			case Bringing.Refused(Refusal refusal) -> page(refusal.sentence(), response, model);
		};
	}

	private static String sent(String words, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", words);
		return "redirect:/office/answer";
	}

	private static String page(@Nullable String problem, HttpServletResponse response, Model model) {
		if (problem != null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("problem", problem);
		}
		model.addAttribute("maxBytes", FileRecognizer.MAX_BYTES);
		model.addAttribute("tooLarge", Refusal.OVERSIZED.sentence());
		return "documents/office-import";
	}

}
