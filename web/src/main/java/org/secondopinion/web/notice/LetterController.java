package org.secondopinion.web.notice;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter that the patient approved, to read and to print. */
@Controller
class LetterController {

	private final CaseDoor door;

	private final Notices notices;

	private final Programmes programmes;

	LetterController(CaseDoor door, Notices notices, Programmes programmes) {
		this.door = door;
		this.notices = notices;
		this.programmes = programmes;
	}

	@GetMapping("/cases/{reference}/letter")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> {
			Notice notice = this.notices.of(visit.caseId());
			model.addAttribute("reference", reference);
			model.addAttribute("letter", notice.letter());
			model.addAttribute("sending", notice.sending());
			model.addAttribute("programme", this.programmes.get(visit.caseFile().programme()));
			return "notice/letter";
		});
	}

}
