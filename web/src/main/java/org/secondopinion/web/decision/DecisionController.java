package org.secondopinion.web.decision;

import java.util.List;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Deliberation;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The decision on one page, to keep and to print. */
@Controller
class DecisionController {

	private final CaseDoor door;

	private final Decide decide;

	private final Recipients recipients;

	DecisionController(CaseDoor door, Decide decide, Recipients recipients) {
		this.door = door;
		this.decide = decide;
		this.recipients = recipients;
	}

	private record Seen(Deliberation deliberation, List<Recipients.Named> named) {
	}

	@GetMapping("/cases/{reference}/decision")
	String decision(Person person, @PathVariable CaseReference reference, Model model) {
		Seen seen = this.door.open(person, reference, CaseAction.READ_OPINIONS, this::see);
		model.addAttribute("deliberation", seen.deliberation());
		model.addAttribute("named", seen.named());
		model.addAttribute("considerations", Consideration.values());
		return "decision/decision";
	}

	private Seen see(Visit visit) {
		Deliberation deliberation = this.decide.deliberation(visit);
		return new Seen(deliberation, (deliberation.decision() == null) ? List.of()
				: this.recipients.named(visit, deliberation.decision().mayBeTold()));
	}

}
