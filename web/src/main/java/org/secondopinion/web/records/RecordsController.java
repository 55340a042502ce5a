package org.secondopinion.web.records;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Moments;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The records of a case: what is in hand, what is on its way, and who does what. */
@Controller
class RecordsController {

	private final CaseDoor door;

	private final Ledgers ledgers;

	RecordsController(CaseDoor door, Ledgers ledgers) {
		this.door = door;
		this.ledgers = ledgers;
	}

	@GetMapping("/cases/{reference}/records")
	String show(Person person, @PathVariable CaseReference reference,
			@ModelAttribute(name = "when", binding = false) Moments when, Model model) {
		return this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> {
			model.addAttribute("reference", reference);
			model.addAttribute("rows", this.ledgers.rows(visit.caseFile(), when));
			model.addAttribute("lines", this.ledgers.lines(visit.caseFile(), when));
			model.addAttribute("summary", this.ledgers.summary(visit.caseFile()));
			return "records/records";
		});
	}

}
