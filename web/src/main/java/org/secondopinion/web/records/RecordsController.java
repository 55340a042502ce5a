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

	private final LedgerRows rows;

	RecordsController(CaseDoor door, LedgerRows rows) {
		this.door = door;
		this.rows = rows;
	}

	@GetMapping("/cases/{reference}/records")
	String show(Person person, @PathVariable CaseReference reference,
			@ModelAttribute(name = "when", binding = false) Moments when, Model model) {
		return this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> {
			model.addAttribute("reference", reference);
			model.addAttribute("rows", this.rows.of(visit.caseFile(), when));
			model.addAttribute("summary", this.rows.summary(visit.caseFile()));
			return "records/records";
		});
	}

}
