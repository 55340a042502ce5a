package org.secondopinion.web.decision;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The decision on one page, to keep and to print. */
@Controller
class DecisionController {

	private final CaseDoor door;

	private final DecisionSummary summary;

	DecisionController(CaseDoor door, DecisionSummary summary) {
		this.door = door;
		this.summary = summary;
	}

	@GetMapping("/cases/{reference}/decision")
	String decision(Person person, @PathVariable CaseReference reference, Model model) {
		model.addAllAttributes(this.door.open(person, reference, CaseAction.READ_DECISION, this.summary::of));
		return "decision/decision";
	}

}
