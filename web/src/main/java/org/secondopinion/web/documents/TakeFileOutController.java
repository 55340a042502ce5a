package org.secondopinion.web.documents;

import java.util.function.Consumer;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.AttachFile;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.ImportHealthRecord;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Files leave a case, whatever they are: thrown away before they count, or taken back.
 */
@Controller
class TakeFileOutController {

	private static final String GONE = "The file is gone. Nothing of it was kept.";

	private static final String OUT = "The file is out of the case, and nothing of it was kept. ";

	private final CaseDoor door;

	private final AttachFile attaching;

	private final ImportHealthRecord importing;

	TakeFileOutController(CaseDoor door, AttachFile attaching, ImportHealthRecord importing) {
		this.door = door;
		this.attaching = attaching;
		this.importing = importing;
	}

	@PostMapping("/cases/{reference}/files/{id}/discard")
	String discardPages(Person person, @PathVariable CaseReference reference, @PathVariable DocumentId id,
			RedirectAttributes redirect) {
		return take(person, reference, (visit) -> this.attaching.discard(visit, id), GONE, redirect);
	}

	@PostMapping("/cases/{reference}/import/{id}/discard")
	String discardHealthRecord(Person person, @PathVariable CaseReference reference, @PathVariable DocumentId id,
			RedirectAttributes redirect) {
		return take(person, reference, (visit) -> this.importing.discard(visit, id), GONE, redirect);
	}

	@PostMapping("/cases/{reference}/files/{id}/take-back")
	String takeBackPages(Person person, @PathVariable CaseReference reference, @PathVariable DocumentId id,
			RedirectAttributes redirect) {
		return take(person, reference, (visit) -> this.attaching.takeBack(visit, id),
				OUT + "Records that only it had are asked for.", redirect);
	}

	@PostMapping("/cases/{reference}/import/{id}/take-back")
	String takeBackHealthRecord(Person person, @PathVariable CaseReference reference, @PathVariable DocumentId id,
			RedirectAttributes redirect) {
		return take(person, reference, (visit) -> this.importing.takeBack(visit, id),
				OUT + "Records that were found in it are asked for.", redirect);
	}

	private String take(Person person, CaseReference reference, Consumer<Visit> taking, String words,
			RedirectAttributes redirect) {
		this.door.open(person, reference, CaseAction.BRING_FILE, (visit) -> {
			taking.accept(visit);
			return visit;
		});
		redirect.addFlashAttribute("flash", words);
		return "redirect:/cases/" + reference + "/import";
	}

}
