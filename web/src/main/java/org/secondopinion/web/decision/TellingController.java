package org.secondopinion.web.decision;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The decision on a page for somebody who may be told, to print or to read out: what the
 * patient allowed for this person, and nothing else. For whom there is no consent, or no
 * longer one, there is no page.
 */
@Controller
class TellingController {

	private final CaseDoor door;

	private final DecisionSummary summary;

	TellingController(CaseDoor door, DecisionSummary summary) {
		this.door = door;
		this.summary = summary;
	}

	@GetMapping("/cases/{reference}/decision/for/{recipient}")
	String telling(Person person, @PathVariable CaseReference reference, @PathVariable Recipient recipient,
			Model model) {
		Map<String, @Nullable Object> told = this.door.open(person, reference, CaseAction.READ_DECISION,
				(visit) -> told(visit, recipient));
		model.addAllAttributes(told);
		return "decision/telling";
	}

	private Map<String, @Nullable Object> told(Visit visit, Recipient recipient) {
		return this.summary.forRecipient(visit, recipient)
			.orElseThrow(() -> new NoSuchCase(visit.caseFile().reference()));
	}

}
