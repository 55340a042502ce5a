package org.secondopinion.web.notice;

import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.notice.AskOffice;
import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The letter that the patient approved, to read and to print. */
@Controller
class LetterController {

	private final CaseDoor door;

	private final LetterDesk desk;

	private final AskOffice askOffice;

	LetterController(CaseDoor door, LetterDesk desk, AskOffice askOffice) {
		this.door = door;
		this.desk = desk;
		this.askOffice = askOffice;
	}

	@GetMapping("/cases/{reference}/letter")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> {
			Notice notice = this.desk.notice(visit);
			boolean withCode = visit.as() == Role.NAVIGATOR && visit.caseFile().isOpen()
					&& ContactRule.brokenByLetter(notice).isEmpty() && this.askOffice.isPossible(visit);
			model.addAttribute("withCode", withCode);
			ContactRule.brokenByContact(notice)
				.filter((_) -> visit.as() == Role.NAVIGATOR)
				.ifPresent((rule) -> model.addAttribute("refusal", rule.sentence()));
			return letter(visit, model);
		});
	}

	/**
	 * The letter with a code with which the office can answer. The code is on this page
	 * and nowhere else, so that it is shown once.
	 */
	@PostMapping("/cases/{reference}/letter")
	String withCode(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			Optional<ContactRule> broken = ContactRule.brokenByLetter(this.desk.notice(visit));
			broken.ifPresent((rule) -> model.addAttribute("refusal", rule.sentence()));
			if (broken.isEmpty() && this.askOffice.isPossible(visit)) {
				model.addAttribute("code", this.askOffice.forPaper(visit).words());
			}
			return letter(visit, model);
		});
	}

	private String letter(Visit visit, Model model) {
		model.addAllAttributes(this.desk.facts(visit));
		return "notice/letter";
	}

}
