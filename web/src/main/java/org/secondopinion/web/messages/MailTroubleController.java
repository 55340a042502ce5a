package org.secondopinion.web.messages;

import java.util.UUID;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.messages.LookAfterMails;
import org.secondopinion.domain.messages.MailId;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mail did not do it, and the navigator told in another way what it was about. */
@Controller
class MailTroubleController {

	private final CaseDoor door;

	private final LookAfterMails mails;

	MailTroubleController(CaseDoor door, LookAfterMails mails) {
		this.door = door;
		this.mails = mails;
	}

	@PostMapping("/cases/{reference}/mails/{id}")
	String lookedAfter(Person person, @PathVariable CaseReference reference, @PathVariable UUID id,
			RedirectAttributes redirect) {
		this.door.open(person, reference, CaseAction.NOTE, (visit) -> {
			this.mails.lookedAfter(visit, new MailId(id));
			return visit;
		});
		redirect.addFlashAttribute("flash", "Noted: you told them another way.");
		return "redirect:/cases/" + reference + "?tab=messages";
	}

}
